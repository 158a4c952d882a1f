import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';
import type { Direction } from '../../core/text/direction.ts';
import { graphemes } from '../../core/text/graphemes.ts';
import { type Run, type RunStyle, runsRightToLeft, textRuns } from './text-runs.ts';

export type VisualRun = Run & {
  isRightToLeft: boolean;
  /** It belongs to the line's end that stands out. */
  isAccent: boolean;
};

/** Its declarations say that the factory is a `default` of what is exported; it is what is exported. */
const makeBidi: () => Bidi = createRequire(import.meta.url)('bidi-js');
const bidi = makeBidi();
/** The library looks at UTF-16 units, and half an emoji would count as a letter from left to right. */
const PAIR_OF_SIGN = /(?!\p{L})[\u{10000}-\u{10FFFF}]/gu;
const SIGNS = '\u2600\u2600';

/**
 * A line's runs from left to right, as the Unicode bidirectional algorithm orders them. `accentLength`: how many UTF-16 units
 * at its end stand out. Each line is taken for itself, which differs from a paragraph only where a line breaks inside a quotation
 * that runs the other way.
 */
export function visualRuns(line: {
  text: string;
  base: Direction;
  accentLength: number;
  style: RunStyle;
}): VisualRun[] {
  const { text, base, style } = line;
  const accentFrom = text.length - line.accentLength;
  if (base === 'ltr' && !runsRightToLeft(text)) {
    return [
      ...plain(text.slice(0, accentFrom), { style, isRightToLeft: false, isAccent: false }),
      ...plain(text.slice(accentFrom), { style, isRightToLeft: false, isAccent: true }),
    ];
  }
  const { levels } = bidi.getEmbeddingLevels(text.replace(PAIR_OF_SIGN, SIGNS), base);
  const stretches: { text: string; level: number; isAccent: boolean }[] = [];
  let from = 0;
  for (const grapheme of graphemes(text)) {
    const level = levels[from] ?? 0;
    const isAccent = from >= accentFrom;
    const last = stretches.at(-1);
    if (last?.level === level && last.isAccent === isAccent) last.text += grapheme;
    else stretches.push({ text: grapheme, level, isAccent });
    from += grapheme.length;
  }
  return reorder(
    stretches.flatMap(({ text, level, isAccent }) =>
      plain(text, { style, isRightToLeft: level % 2 === 1, isAccent }).map((run) => ({ ...run, level })),
    ),
  );
}

function plain(text: string, way: { style: RunStyle; isRightToLeft: boolean; isAccent: boolean }): VisualRun[] {
  const { style, isRightToLeft, isAccent } = way;
  return textRuns(text, style).map((run) => ({ ...run, isRightToLeft, isAccent }));
}

/** Rule L2: from the highest level down to the lowest odd one, every row of runs at that level or above turns round. */
function reorder<Item extends { level: number }>(runs: readonly Item[]): Item[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
      if (to === from) continue;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
