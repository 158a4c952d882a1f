import type { Client } from '../client/client.ts';
import { ELEMENTS } from '../client/define-elements.ts';

const isThereOnce = (element: HTMLElement, index: number, all: HTMLElement[]) =>
  element.isConnected && all.indexOf(element) === index;

/** Tells of each of a page's elements that is there or comes, also of one that was moved. */
export function watchElements(
  { elements }: Pick<Client, 'elements'>,
  came: (element: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const onCame = (event: Event) => {
    elements.splice(0, elements.length, ...elements.filter(isThereOnce));
    came((event as CustomEvent<HTMLElement>).detail);
  };
  document.addEventListener('goodword:element', onCame, { signal });
  // Another client of the page may have made them known.
  const all = [...elements, ...document.querySelectorAll<HTMLElement>(`${ELEMENTS}`)];
  for (const each of all.filter(isThereOnce)) came(each);
}
