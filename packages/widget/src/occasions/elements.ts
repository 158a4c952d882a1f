/** The elements that a page may hold. */
const NAMES = ['goodword-survey', 'goodword-share', 'goodword-wall'];

/**
 * Makes the elements known, and tells of each that is there, comes or goes. A page may have more than one client in its life:
 * the elements are made known once, and speak to whoever listens.
 */
export function watchElements(
  came: (element: HTMLElement) => void,
  went: (element: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const hear = (name: string, act: (element: HTMLElement) => void) =>
    document.addEventListener(name, (event) => act((event as CustomEvent<HTMLElement>).detail), { signal });
  hear('goodword:element-came', came);
  hear('goodword:element-went', went);
  for (const name of NAMES) {
    if (customElements.get(name)) document.querySelectorAll<HTMLElement>(name).forEach(came);
    else customElements.define(name, element());
  }
}

// A class of its own for each name. On the document, since what has gone is not in the page any more.
function element(): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      document.dispatchEvent(new CustomEvent('goodword:element-came', { detail: this }));
    }
    disconnectedCallback(): void {
      document.dispatchEvent(new CustomEvent('goodword:element-went', { detail: this }));
    }
  };
}
