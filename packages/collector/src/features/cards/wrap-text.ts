import { graphemes } from '../../core/text/graphemes.ts';
import { breakPoints } from './break-points.ts';
import type { Measure, TextStyle } from './measure-text.ts';

export type Column = { width: number; style: TextStyle; language: string; measure: Measure };

/** A last line shorter than this part of the column looks forgotten: then all lines are drawn in a little. */
const SHORTEST_LAST_LINE = 0.25;
/** No column of a card has room for so many letters, however thin. */
const LONGEST_FITTING = 150;

/** Lines that each fit into the column, without the space at their ends. A word wider than the column breaks inside. */
export function wrapText(text: string, column: Column): string[] {
  const pieces = breakPoints(text, column.language).flatMap((piece) => splitWide(piece, column));
  const lines = fill(pieces, column, column.width);
  const isForgotten = (found: string[]) => widthOf(found.at(-1) ?? '', column) < column.width * SHORTEST_LAST_LINE;
  if (lines.length < 2 || !isForgotten(lines)) return lines;
  for (let share = 0.96; share >= 0.7; share -= 0.04) {
    const narrower = fill(pieces, column, column.width * share);
    if (narrower.length !== lines.length) break;
    if (!isForgotten(narrower)) return narrower;
  }
  return lines;
}

/** Adds the widths of the pieces up, each measured once; that a space kerns with its neighbors moves less than a pixel. */
function fill(pieces: string[], { measure, style }: Column, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const piece of pieces) {
    if (line !== '' && lineWidth + measure(piece.trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = '';
      lineWidth = 0;
    }
    line += piece;
    lineWidth += measure(piece, style);
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Inside a word letters kern, so each part is measured as a whole once the sum of its letters has told about how long it is. */
function splitWide(piece: string, column: Column): string[] {
  const fits = (text: string) => widthOf(text, column) <= column.width;
  let rest = graphemes(piece);
  if (rest.length < LONGEST_FITTING && fits(piece)) return [piece];
  const parts: string[] = [];
  while (rest.length > 0) {
    let count = 0;
    let sum = 0;
    while (count < rest.length && sum <= column.width) sum += column.measure(rest[count++] ?? '', column.style);
    while (count > 1 && !fits(rest.slice(0, count).join(''))) count -= 1;
    parts.push(rest.slice(0, count).join(''));
    rest = rest.slice(count);
  }
  return parts;
}

function widthOf(line: string, { measure, style }: Column): number {
  return measure(line.trimEnd(), style);
}
