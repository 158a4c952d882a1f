const LOOK_MS = 500;

/** Waits while the page shows a modal dialog of its own: the page's question comes first. */
export async function hostDialogClosed(): Promise<void> {
  while (document.querySelector('dialog:modal')) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}
