import { graphemes } from './graphemes.ts';

/** How a text is written, as far as its setting depends on it. */
export type Writing = 'alphabetic' | 'arabic' | 'ideographic';

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
const ARABIC = /\p{Script=Arabic}/u;

/** By what the text mostly holds: an English brand name inside Japanese leaves it Japanese. */
export function writingOf(text: string): Writing {
  const letters = graphemes(text).filter((grapheme) => /\p{L}/u.test(grapheme));
  const share = (script: RegExp) =>
    letters.filter((letter) => script.test(letter)).length / Math.max(1, letters.length);
  if (share(ARABIC) > 0.5) return 'arabic';
  return share(IDEOGRAPH) > 0.5 ? 'ideographic' : 'alphabetic';
}

/** The room that a text takes, in graphemes: an ideograph counts two. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + (IDEOGRAPH.test(grapheme) ? 2 : 1), 0);
}
