import { termsOf } from '@goodword/insights/comments';
import type { LocalizedText } from '@goodword/protocol';

/**
 * The words that a driver's own sentence has, by language without country: "The wait was short" → `{en: ['wait', 'short']}`. A start for
 * `twoComments`; words that customers use instead ("queue") are better.
 *
 * @param written the language that the program was written in, of a text that names none.
 */
export function driverTerms(text: LocalizedText, written: string): Record<string, string[]> {
  const texts = typeof text === 'string' ? { [written]: text } : text;
  return Object.fromEntries(
    Object.entries(texts).map(([tag, sentence]) => {
      const words = termsOf(sentence.replace(/\{[^{}]*\}/g, ' '), tag);
      return [tag.toLowerCase().split('-')[0] ?? tag, words] as const;
    }),
  );
}
