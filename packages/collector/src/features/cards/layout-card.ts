import { mark } from '../../core/pages/mark.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { type Picture, picture } from '../../core/pictures/picture.ts';
import { pictureImage } from '../../core/pictures/picture-image.ts';
import { type Direction, directionOfText } from '../../core/text/direction.ts';
import { graphemes } from '../../core/text/graphemes.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { writingOf } from '../../core/text/writing.ts';
import type { CardInput } from './card-input.ts';
import { baselineOf, CARD_HEIGHT, CARD_WIDTH, type CardPen, cardPen, type Hand } from './card-pen.ts';
import { cardSettings } from './card-settings.ts';
import { type CardTones, cardTones } from './card-tones.ts';
import { fitWords, unbroken } from './fit-words.ts';
import { svgText } from './svg-text.ts';
import { isVisible } from './text-runs.ts';
import { wrapText } from './wrap-text.ts';

/** The photo stands at the card's end. */
export const PHOTO_WIDTH = 404;
const START = 64;
const WIDTH_BESIDE_PHOTO = 676;
const FULL_WIDTH = CARD_WIDTH - 2 * START;
const RULE_TOP = CARD_HEIGHT - 124;
const TILE = { start: START, top: 526, size: 56 };
const TILE_UNDER_BAND = { start: START, top: 549, size: 56 };
const TILE_GAP = 18;
const PLAIN_TILE = { start: START, top: 64, size: 88 };
const PLAIN_GAP = 36;
const BAND = { bottom: 524, padding: 16, leading: 38, textStart: START + 44, lines: 5 };

const WHO: Hand = { size: 28, weight: 600, tracking: -0.006 };
const HOW: Hand = { size: 24, weight: 400, tracking: 0 };
const PLACE: Hand = { size: 26, weight: 600, tracking: -0.006 };
const LOCALITY: Hand = { size: 22, weight: 400, tracking: 0 };
/** As large as the name: nobody may overlook it. */
const DISCLOSURE: Hand = { size: 28, weight: 400, tracking: 0 };

/** What all parts of one card share. */
type Sheet = {
  input: CardInput;
  pen: CardPen;
  tones: CardTones;
  photo: Picture | undefined;
  logo: Picture | undefined;
  /** Of what stands beside the photo. */
  width: number;
};

/** The whole card as SVG, 1200 × 630, without anything that resvg would have to fetch. */
export function layoutCard(input: CardInput): string {
  const photo = picture(input.photo);
  const sheet: Sheet = {
    input,
    pen: cardPen(input),
    tones: cardTones({ brand: input.brand, hasPhoto: photo !== undefined }),
    photo,
    logo: picture(input.logo),
    width: photo ? WIDTH_BESIDE_PHOTO : FULL_WIDTH,
  };
  const words = sheet.pen.drawable(input.words);
  const ground = `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${sheet.tones.ground}"/>`;
  const parts = [ground, ...(words === undefined ? plainCard(sheet) : wordsCard(sheet, words))];
  const size = `width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" font-family="Inter" ${size}>${parts.join('')}</svg>`;
}

function plainCard(sheet: Sheet): string[] {
  const { input, pen, tones, width } = sheet;
  const top = PLAIN_TILE.top + PLAIN_TILE.size + PLAIN_GAP;
  const place = pen.drawable(input.location.name);
  const name = place === undefined ? undefined : large(sheet, place, { top, bottom: 560, hasMark: false });
  const locality = pen.drawable(input.location.locality);
  return [
    photoAt(sheet, CARD_HEIGHT),
    pen.tile(PLAIN_TILE, tileLook(sheet)),
    ...(name?.drawn ?? []),
    locality
      ? pen.line(
          locality,
          { start: START, top: (name?.bottom ?? top) + 12, leading: 40, width },
          { ...LOCALITY, size: 30 },
          tones.quiet,
        )
      : '',
  ];
}

function wordsCard(sheet: Sheet, words: string): string[] {
  const { input, pen, tones, photo, width } = sheet;
  const messages = messagesFor(input.language);
  const band = bandOf(sheet);
  const markTop = band ? 40 : 56;
  const limit = band ? band.top - 98 : photo ? RULE_TOP - 97 : TILE.top - 97;
  const said = large(sheet, words, { top: markTop, bottom: limit, hasMark: true });
  const top = said.bottom + Math.min(said.setting.size > 60 ? 26 : 18, limit - said.bottom + 6);
  // A name that cannot be drawn is left out: "A customer" would say that they gave none.
  const hasName = input.name !== undefined && graphemes(plainText(input.name)).some(isVisible);
  const who = hasName ? pen.drawable(input.name) : messages.aCustomer;
  const how = pen.drawable(input.how);
  return [
    photoAt(sheet, band?.top ?? CARD_HEIGHT),
    pen.mark({ start: START, top: markTop, width: said.setting.mark }, tones.mark),
    ...said.drawn,
    who ? pen.line(who, { start: START, top, leading: 38, width }, WHO, tones.ink) : '',
    ...(how ? howLine(sheet, how, who ? top + (band ? 39 : 42) : top) : []),
    ...(band ? [band.drawn] : []),
    ...foot(sheet, band !== undefined),
  ];
}

function howLine({ input, pen, tones, width }: Sheet, how: string, top: number): string[] {
  return [
    pen.icon(
      input.verified ? 'check' : 'info',
      { start: START, top: top + 4, size: 26 },
      input.verified ? tones.tick : tones.quiet,
    ),
    pen.line(how, { start: START + 38, top, leading: 34, width: width - 38 }, HOW, tones.quiet),
  ];
}

/** Whose words they are about, at the foot. */
function foot(sheet: Sheet, isUnderBand: boolean): string[] {
  const { pen, tones, photo } = sheet;
  const at = isUnderBand ? TILE_UNDER_BAND : TILE;
  const start = START + at.size + TILE_GAP;
  const width = (isUnderBand ? FULL_WIDTH : sheet.width) - at.size - TILE_GAP;
  const { place, locality, isSplit } = placeLines(sheet, width);
  const parts = [pen.tile(at, tileLook(sheet))];
  if (photo && !isUnderBand) {
    const x = pen.left(START, WIDTH_BESIDE_PHOTO);
    parts.push(`<rect x="${x}" y="${RULE_TOP}" width="${WIDTH_BESIDE_PHOTO}" height="2" fill="${tones.line}"/>`);
  }
  if (isUnderBand && !isSplit) {
    const line = { top: at.top + 11, leading: 34 };
    const shown = place ?? '';
    const taken = Math.min(width, pen.measure(shown, pen.style(shown, PLACE)));
    parts.push(pen.line(shown, { ...line, start, width }, PLACE, tones.ink));
    const rest = { ...line, start: start + taken + 14, width: width - taken - 14 };
    if (locality && rest.width > 120) parts.push(pen.line(locality, rest, LOCALITY, tones.quiet));
    return parts;
  }
  const top = locality ? at.top - 4 : at.top + 11;
  if (place) parts.push(pen.line(place, { start, top, leading: 34, width }, PLACE, tones.ink));
  if (locality) parts.push(pen.line(locality, { start, top: top + 34, leading: 28, width }, LOCALITY, tones.quiet));
  return parts;
}

/** The place in bold and what stands below it, quiet. Where brand and place are too long for one line, each has its own. */
function placeLines({ input, pen }: Sheet, width: number) {
  const { name, parts, locality } = input.location;
  const whole = pen.drawable(name);
  const below = pen.drawable(locality);
  const brand = pen.drawable(parts?.brand);
  const place = pen.drawable(parts?.place);
  const isTooLong = whole !== undefined && pen.measure(whole, pen.style(whole, PLACE)) > width;
  if (!isTooLong || !brand || !place) return { place: whole, locality: below, isSplit: false };
  return { place: brand, locality: below === undefined ? place : `${place}, ${below}`, isSplit: true };
}

/** The band across the card that says what the customer gets. The words above make room for it. */
function bandOf({ input, pen, tones }: Sheet): { top: number; drawn: string } | undefined {
  const text = pen.drawable(input.disclosure);
  if (text === undefined) return undefined;
  const style = pen.style(text, DISCLOSURE);
  const width = CARD_WIDTH - START - BAND.textStart;
  const all = wrapText(text, { width, style, language: input.language, measure: pen.measure });
  const lines = [...all.slice(0, BAND.lines - 1), all.slice(BAND.lines - 1).join(' ')].filter((line) => line !== '');
  const top = BAND.bottom - 2 * BAND.padding - lines.length * BAND.leading;
  const at = (index: number) => ({
    start: BAND.textStart,
    top: top + BAND.padding + index * BAND.leading,
    leading: BAND.leading,
    width,
  });
  const box = `y="${top}" width="${CARD_WIDTH}" height="${BAND.bottom - top}"`;
  const drawn = [
    `<rect ${box} fill="${tones.band}"/>`,
    pen.icon('gift', { start: START, top: top + BAND.padding + 6, size: 26 }, tones.onBand),
    ...lines.map((line, index) => pen.line(line, at(index), DISCLOSURE, tones.onBand)),
  ];
  return { top, drawn: drawn.join('') };
}

/** The large text: lines from `top` down, and where they end, at `bottom` at the latest. */
function large(
  { input, pen, tones, photo, width }: Sheet,
  text: string,
  { top, bottom, hasMark }: { top: number; bottom: number; hasMark: boolean },
) {
  const messages = messagesFor(input.language);
  const writing = writingOf(text);
  const firstTop = (markWidth: number) => top + (hasMark ? markSpace(markWidth) : 0);
  const style = pen.style(text, { size: 0, weight: hasMark ? 500 : 600, tracking: 0 });
  const { setting, tracking, lines, isCut } = fitWords({
    words: text,
    settings: cardSettings({
      writing,
      hasPhoto: photo !== undefined,
      roomFor: (markWidth) => bottom - firstTop(markWidth),
    }),
    width,
    style,
    isTracked: writing === 'alphabetic',
    readOn: messages.readOn,
    language: input.language,
    measure: pen.measure,
  });
  const base: Direction = directionOfText(text) ?? input.direction;
  const drawn = lines.map((line, at) =>
    svgText({
      text: line,
      x: pen.left(START, 0),
      baseline: baselineOf(firstTop(setting.mark) + at * setting.leading, setting.leading, setting.size),
      style: { ...style, size: setting.size, tracking },
      color: tones.ink,
      direction: input.direction,
      base,
      accent:
        isCut && at === lines.length - 1
          ? { length: unbroken(messages.readOn).length, color: tones.accent, isUnderlined: photo === undefined }
          : undefined,
    }),
  );
  return { drawn, setting, bottom: firstTop(setting.mark) + lines.length * setting.leading };
}

function tileLook({ input, logo, photo, tones }: Sheet) {
  const initial = input.initial ?? input.location.name;
  return { logo, hasPlate: photo === undefined, initial, fill: tones.tile, ink: tones.onTile };
}

function markSpace(markWidth: number): number {
  return Math.round((markWidth * mark.height) / mark.width + markWidth * 0.29);
}

function photoAt({ photo, pen }: Sheet, height: number): string {
  if (photo === undefined) return '';
  const x = pen.left(CARD_WIDTH - PHOTO_WIDTH, PHOTO_WIDTH);
  return pictureImage(photo, { x, y: 0, width: PHOTO_WIDTH, height }, true);
}
