import { graphemes } from '../../core/text/graphemes.ts';
import type { Han, Weight } from './fonts.ts';
import { type Run, textRuns } from './text-runs.ts';

export type TextStyle = {
  /** Pixels. */
  size: number;
  weight: Weight;
  han: Han;
  /** Added after every grapheme, in em; negative draws together. Letters that join each other are left as they are. */
  tracking: number;
};

/** Pixels of the card. */
export type Measure = (text: string, style: TextStyle) => number;

/** How much room an emoji takes, in em: a little air on both sides of the picture. */
const EMOJI_ADVANCE = 1.25;

/** The width of one run as it is drawn. */
export function runWidth(run: Run, { size, tracking }: Pick<TextStyle, 'size' | 'tracking'>): number {
  const { ems, tracked } = extent(run);
  return (ems + tracked * tracking) * size;
}

/** A measure that remembers: fitting asks for the same words at several sizes. */
export function textMeasure(): Measure {
  const known = new Map<string, { ems: number; tracked: number }>();
  return (text, style) => {
    const key = `${style.weight}${style.han}${text}`;
    let sum = known.get(key);
    if (sum === undefined) {
      sum = textRuns(text, style)
        .map(extent)
        .reduce((one, other) => ({ ems: one.ems + other.ems, tracked: one.tracked + other.tracked }), {
          ems: 0,
          tracked: 0,
        });
      known.set(key, sum);
    }
    return (sum.ems + sum.tracked * style.tracking) * style.size;
  };
}

function extent({ text, face }: Run): { ems: number; tracked: number } {
  if (face === undefined) return { ems: EMOJI_ADVANCE, tracked: 0 };
  const ems = face.font.layout(text).advanceWidth / face.font.unitsPerEm;
  return { ems, tracked: face.isJoined ? 0 : graphemes(text).length };
}
