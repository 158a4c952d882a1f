import type { Direction } from '../../core/text/direction.ts';
import { EMOJI_BOX, emojiBody } from './emoji.ts';
import { runWidth, type TextStyle } from './measure-text.ts';
import { type VisualRun, visualRuns } from './visual-runs.ts';

export type SvgLine = {
  text: string;
  /** The line's start edge: left, or right where the direction is `rtl`. Pixels of the card. */
  x: number;
  baseline: number;
  style: TextStyle;
  color: string;
  /** Which edge the line stands at. */
  direction: Direction;
  /** The way its sentence runs; the same where not given. */
  base?: Direction | undefined;
  /** How many UTF-16 units at the line's end stand out: they are ours and not the customer's. */
  accent?: { length: number; color: string; isUnderlined: boolean } | undefined;
};

/** An emoji is drawn a little larger than a capital, and hangs as far below the line as a letter does. */
const EMOJI = { size: 1.14, above: 0.94, inset: 0.055 };
/** Marks that only steer other letters. Joiners stay: they change how letters look. */
const STEERING = /(?!\u200C|\u200D|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;
const OVERRIDES = { rightToLeft: '\u202E', end: '\u202C' };

/** Escaped for XML, as text and inside attributes. */
function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * One line of text as SVG: an element for each font and direction, in the order in which they stand. Where one glyph is missing,
 * resvg sets a whole element in the next font, and it orders a line as if every one began at the left.
 */
export function svgText(line: SvgLine): string {
  const { style, accent } = line;
  const runs = visualRuns({
    text: line.text,
    base: line.base ?? line.direction,
    accentLength: accent?.length ?? 0,
    style,
  });
  const widths = runs.map((run) => runWidth(run, style));
  let x = line.direction === 'rtl' ? line.x - widths.reduce((sum, width) => sum + width, 0) : line.x;
  return runs
    .map((run, at) => {
      // A space at the end of a run would be taken to the other side of it, so runs are drawn without.
      const isBefore = run.isRightToLeft ? /\s+$/ : /^\s+/;
      const space = isBefore.exec(run.text)?.[0] ?? '';
      const start = x + (run.face && space ? runWidth({ text: space, face: run.face }, style) : 0);
      const drawn = run.face
        ? letters(run, line, start)
        : emoji(run.emoji, line, { x, mark: `e${Math.round(x)}y${line.baseline}n${at}` });
      x += widths[at] ?? 0;
      return drawn;
    })
    .join('');
}

function letters({ text, face, isRightToLeft, isAccent }: VisualRun, line: SvgLine, x: number): string {
  const { style, baseline, accent } = line;
  const color = isAccent ? (accent?.color ?? line.color) : line.color;
  const spacing = face?.isJoined ? 0 : style.tracking * style.size;
  const look = [
    `xml:space="preserve" x="${x.toFixed(2)}" y="${baseline}" font-size="${style.size}"`,
    spacing === 0 ? '' : ` letter-spacing="${spacing.toFixed(3)}"`,
    ` font-family="${face?.family}" font-weight="${face?.weight}" fill="${color}"`,
    isAccent && accent?.isUnderlined ? ' text-decoration="underline"' : '',
  ].join('');
  const shown = escapeXml(text.trim().replace(STEERING, ''));
  if (shown === '') return '';
  // The run is all of one direction, whatever its commas and digits would make of it alone.
  return `<text ${look}>${isRightToLeft ? `${OVERRIDES.rightToLeft}${shown}${OVERRIDES.end}` : shown}</text>`;
}

function emoji(name: string | undefined, { style, baseline }: SvgLine, at: { x: number; mark: string }): string {
  const size = (style.size * EMOJI.size).toFixed(2);
  const [x, y] = [at.x + style.size * EMOJI.inset, baseline - style.size * EMOJI.above];
  const box = `x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${size}" height="${size}"`;
  return `<svg ${box} viewBox="0 0 ${EMOJI_BOX} ${EMOJI_BOX}">${name === undefined ? '' : emojiBody(name, at.mark)}</svg>`;
}
