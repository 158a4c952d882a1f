/** The elements that a page may hold. */
export const ELEMENTS = ['goodword-survey', 'goodword-share', 'goodword-wall'];

/** Those that have come, in shadow roots, too; each time that they came. A list, since a page may have a `Set` of its own. */
export const elements: HTMLElement[] = [];

/** Makes them known: the browser tells of each that comes, at any time and in any root, and the document hears `goodword:element`. */
export function defineElements(): void {
  for (const name of ELEMENTS)
    if (!customElements.get(name))
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback(): void {
            elements.push(this);
            document.dispatchEvent(new CustomEvent('goodword:element', { detail: this }));
          }
        },
      );
}
