import { eld } from 'eld/small';
import { LANGUAGES } from './languages.ts';

/** A language that scores this part of the best one's score may be meant as well. */
const IN_QUESTION = 0.85;

/**
 * The languages, of those that we know, that some words may be in, the likeliest first: one where it is clear, several where there are few
 * words, none where it is no language of ours or cannot be told.
 */
export function detectLanguages(text: string): string[] {
  const scores: Record<string, number> = eld.detect(text).getScores();
  const ranked = Object.entries(scores).sort(([, one], [, other]) => other - one);
  const least = IN_QUESTION * (ranked[0]?.[1] ?? 0);
  return ranked
    .filter(([language, score]) => score >= least && Object.hasOwn(LANGUAGES, language))
    .map(([name]) => name);
}
