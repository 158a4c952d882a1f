import type { ReadComment } from './read-comments.ts';

export interface Quote {
  id: string;
  score: number;
  /** Masked, and cut where it is long. */
  text: string;
}

const GOOD_LENGTH = 90;
const MOST_LENGTH = 240;

/** The comment that says most of a theme in about a line; always the same one of the same comments. */
export function chooseQuote(comments: readonly ReadComment[], terms: readonly string[]): Quote | null {
  const rated = comments.map((comment) => ({
    comment,
    said: terms.filter((term) => comment.terms.has(term)).length,
    away: Math.abs([...comment.text].length - GOOD_LENGTH),
  }));
  rated.sort(
    (one, other) => other.said - one.said || one.away - other.away || (one.comment.id < other.comment.id ? -1 : 1),
  );
  const best = rated[0]?.comment;
  return best ? { id: best.id, score: best.score, text: cut(best.text.trim()) } : null;
}

function cut(text: string): string {
  const signs = [...text];
  if (signs.length <= MOST_LENGTH) return text;
  const start = signs.slice(0, MOST_LENGTH).join('');
  return `${start.replace(/\s+\S*$/u, '')} …`;
}
