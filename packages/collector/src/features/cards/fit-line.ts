import { graphemes } from '../../core/text/graphemes.ts';
import type { Measure, TextStyle } from './measure-text.ts';

/** A text that stays on one line: what is too long for the width ends with “…”. */
export function fitLine(line: { text: string; width: number; style: TextStyle; measure: Measure }): string {
  const { text, width, style, measure } = line;
  if (measure(text, style) <= width) return text;
  const all = graphemes(text);
  let [fitting, failing] = [0, all.length];
  const cut = (count: number) => `${all.slice(0, count).join('').trimEnd()}…`;
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (measure(cut(middle), style) <= width) fitting = middle;
    else failing = middle;
  }
  return cut(fitting);
}
