/** A dialog that was drawn just now stands in front, and is read from its heading. */
export function openModal(root: ShadowRoot): void {
  const modal = root.querySelector<HTMLDialogElement>('dialog:not([open])');
  if (!modal) return;
  modal.showModal();
  root.querySelector('h2')?.focus();
}
