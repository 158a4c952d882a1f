import { graphemes } from '../pages/graphemes.ts';
import { iconPaths } from '../pages/icon-paths.ts';
import { mark } from '../pages/mark.ts';
import { messagesFor } from '../pages/messages.ts';
import { writingOf } from '../pages/writing.ts';
import type { CardInput } from './card-input.ts';
import { cardSettings } from './card-settings.ts';
import { cardTones } from './card-tones.ts';
import { drawableText } from './drawable-text.ts';
import { fitLine } from './fit-line.ts';
import { fitWords, unbroken } from './fit-words.ts';
import type { Weight } from './fonts.ts';
import { type TextStyle, textMeasure } from './measure-text.ts';
import { dataUrl, type Picture, picture } from './picture.ts';
import { svgText } from './svg-text.ts';
import { runsRightToLeft } from './text-runs.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** The photo stands at the card's end, as high as the card. */
export const PHOTO_WIDTH = 404;
const START = 64;
const WIDTH_BESIDE_PHOTO = 676;
const MARK_TOP = 56;
const RULE_TOP = CARD_HEIGHT - 124;
const TILE = { top: 526, size: 56, gap: 18 };
const PLAIN_TILE = { top: 64, size: 88, gap: 36 };

const WHO: TextStyle = { size: 28, weight: 600, tracking: -0.006 };
const HOW: TextStyle = { size: 24, weight: 400, tracking: 0 };
const PLACE: TextStyle = { size: 26, weight: 600, tracking: -0.006 };
const LOCALITY: TextStyle = { size: 22, weight: 400, tracking: 0 };

/** The whole card as SVG, 1200 × 630, without anything that resvg would have to fetch. */
export function layoutCard(input: CardInput): string {
  const { direction } = input;
  const photo = picture(input.photo);
  const logo = picture(input.logo);
  const words = drawableText(input.words);
  const place = drawableText(input.location.name);
  const locality = drawableText(input.location.locality);
  const messages = messagesFor(input.language);
  const tones = cardTones({ brand: input.brand, hasPhoto: photo !== undefined });
  const width = photo ? WIDTH_BESIDE_PHOTO : CARD_WIDTH - 2 * START;
  const measure = textMeasure();

  /** Where a box of that width, counted from the card's start, has its left edge. */
  const left = (start: number, boxWidth: number) => (direction === 'rtl' ? CARD_WIDTH - start - boxWidth : start);
  const line = (
    text: string,
    at: { start?: number; top: number; leading: number },
    style: TextStyle,
    color: string,
  ) => {
    const start = at.start ?? START;
    return svgText({
      text: fitLine({ text, width: width - (start - START), style, measure }),
      x: left(start, 0),
      baseline: baseline(at.top, at.leading, style.size),
      style,
      color,
      direction,
      measure,
    });
  };
  const tile = (at: typeof TILE) => {
    const x = left(START, at.size);
    const box = `x="${x}" y="${at.top}" width="${at.size}" height="${at.size}"`;
    if (logo && photo) return `<image ${box} href="${dataUrl(logo)}"/>`;
    if (logo) return onPlate(logo, { x, y: at.top, size: at.size, color: tones.tile });
    const initial = drawableText(input.initial ?? input.location.name);
    const letter = graphemes(initial ?? '')[0]?.toUpperCase() ?? '';
    const style: TextStyle = { size: at.size / 2, weight: weightFor(letter, 600), tracking: 0 };
    const letterX = x + (at.size - measure(letter, style)) / 2;
    return [
      `<rect ${box} rx="${at.size / 4}" fill="${tones.tile}"/>`,
      svgText({
        text: letter,
        x: letterX,
        baseline: baseline(at.top, at.size, style.size),
        style,
        color: tones.onTile,
        direction: 'ltr',
        measure,
      }),
    ].join('');
  };
  /** The large text: lines from `top` down, and where they end. */
  const large = (text: string, top: number, hasMark: boolean) => {
    const writing = writingOf(text);
    const weight = weightFor(text, hasMark ? 500 : 600);
    const fitted = fitWords({
      words: text,
      settings: cardSettings({ writing, hasPhoto: photo !== undefined }),
      width,
      weight,
      isTracked: writing === 'alphabetic',
      readOn: messages.readOn,
      language: input.language,
      measure,
    });
    const { setting, tracking, lines } = fitted;
    const firstTop = top + (hasMark ? markSpace(setting.mark) : 0);
    const drawn = lines.map((text, at) =>
      svgText({
        text,
        x: left(START, 0),
        baseline: baseline(firstTop + at * setting.leading, setting.leading, setting.size),
        style: { size: setting.size, weight, tracking },
        color: tones.ink,
        direction,
        accent:
          fitted.isCut && at === lines.length - 1
            ? { length: unbroken(messages.readOn).length, color: tones.accent, isUnderlined: photo === undefined }
            : undefined,
        measure,
      }),
    );
    return { drawn, setting, bottom: firstTop + lines.length * setting.leading };
  };

  const parts = [`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${tones.ground}"/>`];
  if (photo) parts.push(photoAt(photo, left(CARD_WIDTH - PHOTO_WIDTH, PHOTO_WIDTH)));

  if (words === undefined) {
    parts.push(tile(PLAIN_TILE));
    const top = PLAIN_TILE.top + PLAIN_TILE.size + PLAIN_TILE.gap;
    const name = place && large(place, top, false);
    if (name) parts.push(...name.drawn);
    if (locality) {
      const style = { ...LOCALITY, size: 30 };
      parts.push(line(locality, { top: (name ? name.bottom : top) + 12, leading: 40 }, style, tones.quiet));
    }
    return svg(parts);
  }

  const said = large(words, MARK_TOP, true);
  parts.push(markAt(left(START, said.setting.mark), said.setting.mark, tones.mark, direction === 'rtl'));
  parts.push(...said.drawn);
  let top = said.bottom + (said.setting.size > 60 ? 26 : 20);
  // A name that cannot be drawn is left out: "A customer" would say that they gave none.
  const who = input.name === undefined ? messages.aCustomer : drawableText(input.name);
  if (who) parts.push(line(who, { top, leading: 38 }, WHO, tones.ink));
  top += 42;
  const how = drawableText(input.how);
  if (how) {
    const icon = input.verified ? iconPaths.check : iconPaths.info;
    const [iconX, iconY] = [left(START, 26), top + 4];
    parts.push(
      `<path transform="translate(${iconX} ${iconY}) scale(1.3)" d="${icon}" fill="none" stroke="${input.verified ? tones.tick : tones.quiet}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`,
      line(how, { start: START + 38, top, leading: 34 }, HOW, tones.quiet),
    );
  }
  if (photo) {
    parts.push(
      `<rect x="${left(START, WIDTH_BESIDE_PHOTO)}" y="${RULE_TOP}" width="${WIDTH_BESIDE_PHOTO}" height="2" fill="${tones.line}"/>`,
    );
  }
  parts.push(tile(TILE));
  const start = START + TILE.size + TILE.gap;
  const nameTop = locality ? TILE.top - 4 : TILE.top + 11;
  if (place) parts.push(line(place, { start, top: nameTop, leading: 34 }, PLACE, tones.ink));
  if (locality) parts.push(line(locality, { start, top: nameTop + 34, leading: 28 }, LOCALITY, tones.quiet));
  return svg(parts);
}

function weightFor(text: string, weight: Weight): Weight {
  return runsRightToLeft(text) ? 'right-to-left' : weight;
}

/** Inter's ascent is .969 and its descent .241 of the size: the baseline lies this far below the middle of its line. */
function baseline(top: number, leading: number, size: number): number {
  return Math.round(top + leading / 2 + size * 0.364);
}

function markHeight(markWidth: number): number {
  return (markWidth * mark.height) / mark.width;
}

function markSpace(markWidth: number): number {
  return Math.round(markHeight(markWidth) + markWidth * 0.29);
}

function markAt(x: number, markWidth: number, color: string, isTurned: boolean): string {
  const turn = isTurned ? ` rotate(180 ${mark.width / 2} ${mark.height / 2})` : '';
  return `<path transform="translate(${x} ${MARK_TOP}) scale(${markWidth / mark.width})${turn}" d="${mark.path}" fill="${color}"/>`;
}

function photoAt(photo: Picture, x: number): string {
  const box = `x="${x}" y="0" width="${PHOTO_WIDTH}" height="${CARD_HEIGHT}"`;
  return `<svg ${box}><image width="${PHOTO_WIDTH}" height="${CARD_HEIGHT}" preserveAspectRatio="xMidYMid slice" href="${dataUrl(photo)}"/></svg>`;
}

/** A logo is usually in the brand's color: on that ground it needs one of its own. */
function onPlate(logo: Picture, plate: { x: number; y: number; size: number; color: string }): string {
  const { x, y, size, color } = plate;
  const inset = size / 9;
  const inner = size - 2 * inset;
  return [
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${size / 4}" fill="${color}"/>`,
    `<image x="${x + inset}" y="${y + inset}" width="${inner}" height="${inner}" href="${dataUrl(logo)}"/>`,
  ].join('');
}

function svg(parts: string[]): string {
  const size = `width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter" ${size}>${parts.join('')}</svg>`;
}
