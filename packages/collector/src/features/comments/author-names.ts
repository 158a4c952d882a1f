import type { StoredComment } from './read-comments.ts';

const LEAST_LETTERS = 3;

/** How the one who wrote a comment may be called, as far as is known: by the visit, by the recommendation, by what stands before the @. */
export function authorNames({ names, contact }: StoredComment['author']): string[] {
  const [mailbox = '', domain] = contact?.split('@') ?? [];
  const said = domain === undefined ? [] : mailbox.split(/[^\p{L}\p{M}]+/u);
  return [...names, ...said.filter((part) => [...part].length >= LEAST_LETTERS)];
}
