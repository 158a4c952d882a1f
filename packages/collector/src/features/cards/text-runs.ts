import { graphemes } from '../../core/text/graphemes.ts';
import { emojiName } from './emoji.ts';
import { type Face, faceFor, type Han, hasAll, type Weight } from './fonts.ts';

/** A piece of text in one font, or one emoji, which is a picture. */
export type Run = { text: string; face: Face; emoji?: never } | { text: string; emoji: string; face?: never };

export type RunStyle = { weight: Weight; han: Han };

/** Joiners, variation selectors, embeddings: no font needs a glyph for them. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const NEUTRAL = /^[^\p{L}\p{M}]+$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether parts of the text run from right to left; then its pieces do not stand in the order in which they are read. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Japanese and Chinese share characters that each writes in its own way. Kana tells where the language does not. */
export function hanOf(text: string, language: string): Han {
  if (/^zh\b/i.test(language) && !KANA.test(text)) return 'zh';
  return /^ja\b/i.test(language) || KANA.test(text) ? 'ja' : 'zh';
}

/** A text in pieces of one font each, in reading order. A grapheme without a glyph in any font is in no run. */
export function textRuns(text: string, style: RunStyle): Run[] {
  const runs: Run[] = [];
  for (const grapheme of graphemes(text)) {
    const last = runs.at(-1);
    const run = runOf(grapheme, style, last?.face);
    if (run === undefined) continue;
    if (run.face?.runsRightToLeft && last?.face && NEUTRAL.test(last.text) && hasAll(run.face, Array.from(last.text))) {
      // An opening bracket goes with the letters after it.
      last.face = run.face;
    }
    if (last?.face && last.face === run.face) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

/** Whether some font has a glyph for it, or it is a picture. */
export function isDrawable(grapheme: string, style: RunStyle): boolean {
  return runOf(grapheme, style, undefined) !== undefined;
}

/** Whether it leaves a trace on the picture. */
export function isVisible(grapheme: string): boolean {
  return !Array.from(grapheme).every((character) => INVISIBLE.test(character) || /\s/.test(character));
}

function runOf(grapheme: string, style: RunStyle, before: Face | undefined): Run | undefined {
  const wanted = emojiName(grapheme, 'wanted');
  if (wanted !== undefined) return { text: grapheme, emoji: wanted };
  const characters = Array.from(grapheme).filter((character) => !INVISIBLE.test(character));
  // Spaces, and the punctuation of right-to-left letters, go with the text before them.
  const goesWith = before && NEUTRAL.test(grapheme) && (before.runsRightToLeft || /^\s$/.test(grapheme));
  const face = goesWith && hasAll(before, characters) ? before : faceFor(characters, style);
  if (face) return { text: grapheme, face };
  const possible = emojiName(grapheme, 'possible');
  return possible === undefined ? undefined : { text: grapheme, emoji: possible };
}
