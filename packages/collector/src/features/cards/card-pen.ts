import { iconPaths } from '../../core/pages/icon-paths.ts';
import { mark } from '../../core/pages/mark.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import { pictureImage } from '../../core/pictures/picture-image.ts';
import type { Direction } from '../../core/text/direction.ts';
import { graphemes } from '../../core/text/graphemes.ts';
import { drawableText } from './drawable-text.ts';
import { fitLine } from './fit-line.ts';
import { type Measure, type TextStyle, textMeasure } from './measure-text.ts';
import { svgText } from './svg-text.ts';
import { hanOf } from './text-runs.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** How a line of the card looks, apart from its place. */
export type Hand = Omit<TextStyle, 'han'>;

/** Draws parts of one card as SVG. Places are counted from the card's start, which is right where it turns. */
export type CardPen = {
  measure: Measure;
  /** The text as the fonts can draw it; undefined where they cannot. */
  drawable(text: string | undefined): string | undefined;
  style(text: string, hand: Hand): TextStyle;
  /** Where a box of that width has its left edge. */
  left(start: number, boxWidth: number): number;
  /** One line, shortened where it is too long. */
  line(text: string, at: LinePlace, hand: Hand, color: string): string;
  icon(name: keyof typeof iconPaths, at: { start: number; top: number; size: number }, color: string): string;
  mark(at: { start: number; top: number; width: number }, color: string): string;
  /** The logo, or a letter in a square. */
  tile(at: { start: number; top: number; size: number }, look: TileLook): string;
};

type LinePlace = { start: number; top: number; leading: number; width: number };
type TileLook = { logo?: Picture | undefined; hasPlate: boolean; initial: string; fill: string; ink: string };

export function cardPen({ direction, language }: { direction: Direction; language: string }): CardPen {
  const measure = textMeasure();
  const style = (text: string, hand: Hand): TextStyle => ({ ...hand, han: hanOf(text, language) });
  const left = (start: number, boxWidth: number) => (direction === 'rtl' ? CARD_WIDTH - start - boxWidth : start);
  const drawable = (text: string | undefined) => drawableText(text, { weight: 500, han: hanOf(text ?? '', language) });
  return {
    measure,
    drawable,
    style,
    left,
    line(text, { start, top, leading, width }, hand, color) {
      const ofText = style(text, hand);
      return svgText({
        text: fitLine({ text, width, style: ofText, measure }),
        x: left(start, 0),
        baseline: baselineOf(top, leading, hand.size),
        style: ofText,
        color,
        direction,
      });
    },
    icon(name, { start, top, size }, color) {
      const place = `translate(${left(start, size)} ${top}) scale(${size / 20})`;
      return `<path transform="${place}" d="${iconPaths[name]}" fill="none" stroke="${color}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
    },
    mark({ start, top, width }, color) {
      const turn = direction === 'rtl' ? ` rotate(180 ${mark.width / 2} ${mark.height / 2})` : '';
      return `<path transform="translate(${left(start, width)} ${top}) scale(${width / mark.width})${turn}" d="${mark.path}" fill="${color}"/>`;
    },
    tile({ start, top, size }, { logo, hasPlate, initial, fill, ink }) {
      const x = left(start, size);
      const box = `x="${x}" y="${top}" width="${size}" height="${size}"`;
      const plate = `<rect ${box} rx="${size / 4}" fill="${fill}"/>`;
      if (logo && !hasPlate) return pictureImage(logo, { x, y: top, width: size, height: size }, false);
      if (logo) return plate + inset(logo, { x, y: top, size });
      const letter = graphemes(drawable(initial) ?? '')[0]?.toUpperCase() ?? '';
      const ofLetter = style(letter, { size: size / 2, weight: 600, tracking: 0 });
      const letterX = x + (size - measure(letter, ofLetter)) / 2;
      const baseline = baselineOf(top, size, ofLetter.size);
      return plate + svgText({ text: letter, x: letterX, baseline, style: ofLetter, color: ink, direction: 'ltr' });
    },
  };
}

/** Inter's ascent is .969 and its descent .241 of the size: the baseline lies this far below the middle of its line. */
export function baselineOf(top: number, leading: number, size: number): number {
  return Math.round(top + leading / 2 + size * 0.364);
}

/** A logo is usually in the brand's color: on that ground it stands on a plate of its own. */
function inset(logo: Picture, { x, y, size }: { x: number; y: number; size: number }): string {
  const margin = size / 9;
  const inner = size - 2 * margin;
  return pictureImage(logo, { x: x + margin, y: y + margin, width: inner, height: inner }, false);
}
