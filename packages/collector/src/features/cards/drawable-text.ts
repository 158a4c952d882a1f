import { graphemes } from '../../core/text/graphemes.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { isDrawable, isVisible, type RunStyle, runsRightToLeft } from './text-runs.ts';

/** No setting of a card holds so many characters: what comes after them is not looked at. */
const LONGEST = 600;
const [FLAG_A, LETTER_A] = [0x1f1e6, 0x41];

/**
 * The text as one line that the fonts at hand can draw. Emoji and symbols without a glyph are left out; undefined where a
 * letter or number would be, or where nothing is left: rather no words on the picture than somebody's words with holes.
 */
export function drawableText(text: string | undefined, style: RunStyle): string | undefined {
  if (text === undefined) return undefined;
  const line = plainText(text).replace(/\s*\n\s*/g, ' ');
  const all = graphemes(line)
    .slice(0, LONGEST)
    .map((one) => low(flagAsLetters(one)));
  const drawn = all.filter((one) => isDrawable(one, style));
  const losesLetters =
    all.length > drawn.length && all.some((one) => /[\p{L}\p{N}]/u.test(one) && !isDrawable(one, style));
  if (losesLetters || !drawn.some(isVisible)) return undefined;
  return drawn.join('').replace(/ {2,}/g, ' ').trim();
}

/** The set of pictures has no flags; what a flag is written as can be read: "DE". */
function flagAsLetters(grapheme: string): string {
  return grapheme.replace(/\p{Regional_Indicator}/gu, (sign) =>
    String.fromCharCode((sign.codePointAt(0) ?? FLAG_A) - FLAG_A + LETTER_A),
  );
}

/** Letters written from left to right carry two marks at most; more would climb into the line above. */
function low(grapheme: string): string {
  return runsRightToLeft(grapheme) ? grapheme : grapheme.replace(/(\p{M}{2})\p{M}+/gu, '$1');
}
