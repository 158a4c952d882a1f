import { z } from 'zod';

/** How many items a page holds unless the request says otherwise. */
const PAGE = 100;
const MAX_PAGE = 500;

/** How a list is asked for, page by page. `cursor`: the shape of the `next` of a reply. */
export function pagedBy<Cursor extends z.ZodType>(cursor: Cursor) {
  return { cursor: cursor.optional(), limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(PAGE) };
}

/** For the descriptions of routes that reply with a page. */
export const PAGED = 'To get the following page, send `next` as `cursor`. The last page has no `next`.';

/** The page of what was found, of which one more than `limit` was asked for. `cursorOf`: where the next page begins, from the last item of this one. */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => string,
): { items: Item[]; next?: string } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last !== undefined ? { items, next: cursorOf(last) } : { items };
}
