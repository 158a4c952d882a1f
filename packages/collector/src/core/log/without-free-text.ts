import type { AnswerValue } from '@goodword/protocol';

/** Kinds of answers that hold what can be chosen only: a day, a place, a number, ids that the program has. */
const CHOSEN_KINDS: ReadonlySet<string> = new Set([
  'score',
  'stars',
  'smileys',
  'thumbs',
  'effort',
  'choice',
  'ranking',
  'drivers',
  'date',
  'location',
  'consent',
]);

/**
 * An answer without what was written freely. Null: nothing is left, as if it had been taken back.
 *
 * @param kind The question's type, where a version of the program has asked it.
 */
export function withoutFreeText(value: AnswerValue, kind: string | undefined): AnswerValue {
  if (typeof value === 'number' || (typeof value === 'object' && value !== null && 'declined' in value)) return value;
  // What no version of the program asked could be anything.
  if (kind === undefined || !CHOSEN_KINDS.has(kind)) return null;
  if (typeof value !== 'object' || value === null || !('other' in value) || !('chosen' in value)) return value;
  const { other: _, ...chosen } = value;
  return chosen as AnswerValue;
}
