/** After a step: the button that was pressed is gone, and a screen reader goes on from the new heading. */
export function focusHeading(card: unknown): void {
  if (document.activeElement !== document.body) return;
  (card as ParentNode | null)?.querySelector('h2')?.focus({ preventScroll: true });
}
