import { addStyles } from '../panel/add-styles.ts';
import { keepInside } from '../panel/keep-inside.ts';
import { make } from './make.ts';

/** An element's inside: closed to the page's styles, in the language that is spoken. */
export function dress(element: HTMLElement, css: string, dir: string, lang: string): HTMLElement {
  const root = element.attachShadow({ mode: 'open' });
  keepInside(root);
  addStyles(root, css);
  const card = make('div', { class: 'card', dir, lang });
  root.append(card);
  return card;
}
