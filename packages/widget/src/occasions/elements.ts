import { ELEMENTS } from '../client/define-elements.ts';
import type { Gate } from '../client/gate.ts';

/** Tells of each of a page's elements that is there or comes, also of one that was moved. */
export function watchElements(
  { elements }: Pick<Gate, 'elements'>,
  came: (element: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const onCame = (event: Event) => {
    for (const each of elements) if (!each.isConnected) elements.delete(each);
    came((event as CustomEvent<HTMLElement>).detail);
  };
  document.addEventListener('goodword:element', onCame, { signal });
  // Another client of the page may have made them known.
  for (const each of new Set([...elements, ...document.querySelectorAll<HTMLElement>(`${ELEMENTS}`)]))
    if (each.isConnected) came(each);
}
