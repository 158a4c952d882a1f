import { graphemes } from '../pages/graphemes.ts';
import type { Weight } from './fonts.ts';
import { textRuns } from './text-runs.ts';

export type TextStyle = {
  /** Pixels. */
  size: number;
  /** `right-to-left` for every text that holds such letters, so that measured and drawn font are one. */
  weight: Weight;
  /** Added after every grapheme, in em; negative draws together. */
  tracking: number;
};

/** A measure that remembers: fitting asks for the same words at several sizes. Widths are pixels of the card. */
export function textMeasure(): (text: string, style: TextStyle) => number {
  const ems = new Map<string, { width: number; count: number }>();
  return (text, { size, weight, tracking }) => {
    const key = `${weight} ${text}`;
    let known = ems.get(key);
    if (known === undefined) {
      const runs = textRuns(text, weight);
      const width = runs.reduce(
        (sum, { text, face }) => sum + face.font.layout(text).advanceWidth / face.font.unitsPerEm,
        0,
      );
      known = { width, count: graphemes(text).length };
      ems.set(key, known);
    }
    return (known.width + known.count * tracking) * size;
  };
}
