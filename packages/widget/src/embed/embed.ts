import { addStyles } from '../panel/add-styles.ts';
import { keepInside } from '../panel/keep-inside.ts';
import { make } from './make.ts';

/** An element's inside, made anew: closed to the page's styles, in the language that is spoken. */
export function dress(element: HTMLElement, css: string, dir: string, lang: string): HTMLElement {
  const isNew = !element.shadowRoot;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  if (isNew) keepInside(root);
  root.adoptedStyleSheets = [];
  addStyles(root, css);
  const card = make('div', { class: 'card', dir, lang });
  root.replaceChildren(card);
  return card;
}

/** Calls when something changes that an element says of itself. */
export function watchAttributes(element: HTMLElement, changed: () => void): void {
  const attributeFilter = ['location', 'program', 'url', 'title', 'text'];
  new MutationObserver(changed).observe(element, { attributeFilter });
}
