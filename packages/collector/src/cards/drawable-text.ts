import { graphemes } from '../pages/graphemes.ts';
import { plainText } from '../pages/plain-text.ts';
import { isDrawable } from './text-runs.ts';

/**
 * The text as one line that the fonts at hand can draw. Emoji and symbols without a glyph are left out; undefined where a
 * letter or number would be, or where nothing is left: rather no words on the picture than somebody's words with holes.
 */
export function drawableText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const all = graphemes(plainText(text).replace(/\s*\n\s*/g, ' '));
  const drawn = all.filter(isDrawable);
  const losesLetters = all.length > drawn.length && all.some((one) => /[\p{L}\p{N}]/u.test(one) && !isDrawable(one));
  const line = drawn.join('').replace(/ {2,}/g, ' ').trim();
  return losesLetters || line === '' ? undefined : line;
}
