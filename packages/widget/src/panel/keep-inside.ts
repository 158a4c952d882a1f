/** What no property `on…` of an element says, or not in every browser. */
const UNNAMED = 'focusin focusout compositionstart compositionupdate compositionend DOMMouseScroll';

/**
 * What a customer does in what is ours stays there: a page's shortcuts, dialogs and drop zones never hear of it. (One that
 * listens on its way down, in the capture phase, does: nobody comes before a page's own window.)
 */
export function keepInside(root: ShadowRoot): void {
  const names = UNNAMED.split(' ');
  for (const name in root.host) if (/^on/.test(name)) names.push(name.slice(2));
  // Passive: nothing waits for it before it scrolls.
  for (const name of names) root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
}
