import type { Read } from './option.ts';
import { refuse } from './refuse.ts';

/** Reads one of these words; `how`: as many of them as may be written. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  how: 'one of' | 'one or more of' = 'one of',
): Read<Word> {
  return (text, name) => words.find((word) => word === text) ?? refuse(name, text, `write ${how} ${words.join(', ')}`);
}
