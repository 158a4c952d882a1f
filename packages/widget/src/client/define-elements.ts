/** The elements that a page may hold. */
export const ELEMENTS = ['goodword-survey', 'goodword-share', 'goodword-wall'];

/** Those that have come, in shadow roots, too. A page has one registry of elements, whatever clients come and go. */
export const elements = new Set<HTMLElement>();

/** Makes them known: the browser tells of each that comes, at any time and in any root, and the document hears `goodword:element`. */
export function defineElements(): void {
  for (const name of ELEMENTS)
    if (!customElements.get(name))
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback(): void {
            elements.add(this);
            document.dispatchEvent(new CustomEvent('goodword:element', { detail: this }));
          }
        },
      );
}
