/** Between two cards, across and down. */
const GAP = 24;
/** Columns by the wall's own width, not the window's: it may stand beside something. */
const columnsOf = (width: number) => (width < 600 ? 1 : width < 900 ? 2 : 3);

/** A wall's cards, and not what an extension has put among them. */
export const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('.item')];

/**
 * Deals the cards into columns row by row, so that reading across is from the newest on, and each stands close under the one above.
 * The order in the document stays. Where the height is reserved, a card that would be cut is left out.
 */
export function lay(list: HTMLElement, isReserved: boolean): void {
  const cards = itemsOf(list);
  for (const card of cards) card.hidden = false;
  const columns = columnsOf(list.clientWidth);
  list.style.gridTemplateColumns = `repeat(${columns},minmax(0,1fr))`;
  const gap = columns === 1 ? 16 : GAP;
  // What was laid before must not hold a card to its old height.
  // Not by `entries`, which old libraries of pages have in their own way.
  cards.forEach((card, index) => {
    card.style.gridColumn = `${(index % columns) + 1}`;
    card.style.gridRowEnd = 'span 1';
  });
  const heights = cards.map((card) => card.offsetHeight);
  const ends: number[] = Array(columns).fill(0);
  const room = isReserved ? list.clientHeight : Number.POSITIVE_INFINITY;
  let isCut = false;
  cards.forEach((card, index) => {
    const column = index % columns;
    const height = heights[index] ?? 0;
    const end = (ends[column] ?? 0) + height;
    // In order: nothing older stands where something newer was left out.
    isCut ||= end > room;
    card.hidden = isCut;
    card.style.gridRowEnd = `span ${Math.ceil(height) + gap}`;
    ends[column] = end + gap;
  });
  list.dispatchEvent(new Event('change'));
}
