/** An element of ours in the page. */
export interface Host extends HTMLElement {
  /** Called when it was taken away: by morphing, by `innerHTML`, with its parent. */
  gone?: () => void;
  /** How often it has come back. */
  returns?: number;
}

/** Makes one. Of all that a page can do to it only the browser's own word is sure: a new root or document is observed by nobody. */
export function makeHost(name: string): Host {
  if (!customElements.get(name)) {
    customElements.define(
      name,
      class extends HTMLElement implements Host {
        declare gone?: () => void;
        // A copy that the page has made of itself, without our inside.
        connectedCallback(): void {
          if (!this.shadowRoot) this.remove();
        }
        disconnectedCallback(): void {
          this.gone?.();
        }
      },
    );
  }
  return document.createElement(name);
}
