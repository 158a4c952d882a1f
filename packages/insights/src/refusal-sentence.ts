import { REFUSALS, type RefusingFunction } from './refusals.ts';

/**
 * The sentence of a function's status, with its blanks filled in: `refusalSentence('keyDrivers', 'TOO_FEW', { k: 63 })`. Null where that
 * status refuses nothing. A blank for which there is no value stays as it is, so that a test finds it.
 */
export function refusalSentence(
  name: RefusingFunction,
  status: string,
  values: Readonly<Record<string, string | number>> = {},
): string | null {
  const sentences: Readonly<Record<string, string>> = REFUSALS[name];
  const sentence = Object.hasOwn(sentences, status) ? sentences[status] : undefined;
  if (sentence === undefined) return null;
  return sentence.replace(/\{(\w+)\}/g, (blank, key: string) =>
    Object.hasOwn(values, key) ? `${values[key]}` : blank,
  );
}
