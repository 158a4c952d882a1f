import { graphemes } from '../pages/graphemes.ts';
import { type Face, facesFor, type Weight } from './fonts.ts';

export type Run = { text: string; face: Face };

/** Joiners, variation selectors, embeddings: no font needs a glyph for them. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether parts of the text run from right to left; then its pieces do not stand in the order in which they are read. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** A text in pieces of one font each. A grapheme without a glyph in any font is in no run. */
export function textRuns(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const grapheme of graphemes(text)) {
    const last = runs.at(-1);
    const isSpace = /^\s$/.test(grapheme);
    const face = isSpace && last ? last.face : faceOf(grapheme, weight);
    if (face === undefined) continue;
    if (last?.face === face) last.text += grapheme;
    else runs.push({ text: grapheme, face });
  }
  return runs;
}

/** Whether some font has a glyph for it. */
export function isDrawable(grapheme: string): boolean {
  return faceOf(grapheme, 400) !== undefined;
}

function faceOf(grapheme: string, weight: Weight): Face | undefined {
  return facesFor(weight).find(({ font }) =>
    Array.from(grapheme).every(
      (character) => INVISIBLE.test(character) || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    ),
  );
}
