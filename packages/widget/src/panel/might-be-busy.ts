/** Where something is pressed, or the page says that it shows a dialog. What fills the screen is fixed in the window. */
const SIGNS = ':active,[aria-modal=true],[inert]';

/**
 * Whether what is ours and in the top layer can be reached: not under a modal dialog, wherever that is (a closed shadow root tells
 * nobody), not in a frame that is not laid out, not on paper.
 */
export function isReached(root: ShadowRoot): boolean {
  const probe = root.appendChild(document.createElement('p'));
  probe.style.cssText = 'position:fixed;inset:0';
  const hit = root.elementFromPoint(1, 1);
  probe.remove();
  return hit === probe;
}

/** Whether what stands at a point may be fixed in the window: a chain of offset parents ends there, else at the body. */
function mayBeFixed(x: number, y: number): boolean {
  let at = document.elementFromPoint(x, y) as HTMLElement | null;
  if (at?.shadowRoot) return true;
  while (at?.offsetParent) at = at.offsetParent as HTMLElement;
  return !/^BODY|HTML/.test(`${at?.tagName}`);
}

/** In the card that is to come, above the bar that a shop may have at the window's end. (The page may have an `innerHeight` of its own.) */
export const place = ({ offsetLeft, offsetTop }: HTMLElement): [x: number, y: number] => [
  offsetLeft + 190,
  offsetTop - 70,
];

/** Whether the page may be busy. A file of its own, which most pages never need, looks more closely. */
export const mightBeBusy = (root: ShadowRoot): boolean =>
  !isReached(root) ||
  document.activeElement !== document.body ||
  !!document.querySelector(SIGNS) ||
  mayBeFixed(...place(root.host as HTMLElement));
