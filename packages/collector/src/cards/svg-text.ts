import type { Direction } from '../pages/direction.ts';
import type { TextStyle } from './measure-text.ts';
import { runsRightToLeft, textRuns } from './text-runs.ts';
import type { Measure } from './wrap-text.ts';

export type SvgLine = {
  text: string;
  /** The line's start edge: left, or right where the direction is `rtl`. Pixels of the card. */
  x: number;
  baseline: number;
  style: TextStyle;
  color: string;
  direction: Direction;
  /** How many UTF-16 units at the line's end stand out: they are ours and not the customer's. */
  accent?: { length: number; color: string; isUnderlined: boolean } | undefined;
  measure: Measure;
};

/** Escaped for XML, as text and inside attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One line of text as SVG. */
export function svgText(line: SvgLine): string {
  const plainLength = line.text.length - (line.accent?.length ?? 0);
  const parts = [
    { text: line.text.slice(0, plainLength), color: line.color, isUnderlined: false },
    { text: line.text.slice(plainLength), color: line.color, isUnderlined: false, ...line.accent },
  ].filter(({ text }) => text !== '');
  return runsRightToLeft(line.text) ? inOneText(line, parts) : inPieces(line, parts);
}

type Part = { text: string; color: string; isUnderlined: boolean };

/**
 * A text element for each font: where one glyph is missing, resvg sets the whole element in the next font, and a line with
 * an emoji would be drawn in other letters than its neighbors, and wider than measured.
 */
function inPieces(line: SvgLine, parts: Part[]): string {
  const { style, measure } = line;
  let x = line.direction === 'rtl' ? line.x - measure(line.text, style) : line.x;
  const pieces: string[] = [];
  for (const part of parts) {
    for (const { text, face } of textRuns(part.text, style.weight)) {
      const font = `font-family="${face.family}" font-weight="${face.weight}"`;
      const look = `fill="${part.color}"${part.isUnderlined ? ' text-decoration="underline"' : ''}`;
      pieces.push(`<text ${position({ ...line, x })} ${font} ${look}>${escapeXml(text)}</text>`);
      x += measure(text, style);
    }
  }
  return pieces.join('');
}

/**
 * A line with right-to-left parts in one element, so that resvg puts them in order. It takes every line to run from left
 * to right at its base; the embedding gives the real direction, else an Arabic full stop would stand at the wrong end.
 */
function inOneText(line: SvgLine, parts: Part[]): string {
  const [open, close] = [line.direction === 'rtl' ? '\u202B' : '\u202A', '\u202C'];
  const family = textRuns(line.text, line.style.weight)[0]?.face.family ?? 'Inter';
  const spans = parts.map(({ text, color, isUnderlined }) => {
    const look = `fill="${color}"${isUnderlined ? ' text-decoration="underline"' : ''}`;
    return `<tspan ${look}>${escapeXml(text)}</tspan>`;
  });
  const anchor = line.direction === 'rtl' ? ' text-anchor="end"' : '';
  return `<text ${position(line)} font-family="${family}"${anchor}>${open}${spans.join('')}${close}</text>`;
}

function position({ x, baseline, style }: SvgLine): string {
  const tracking = style.tracking === 0 ? '' : ` letter-spacing="${(style.tracking * style.size).toFixed(3)}"`;
  return `xml:space="preserve" x="${x.toFixed(2)}" y="${baseline}" font-size="${style.size}"${tracking}`;
}
