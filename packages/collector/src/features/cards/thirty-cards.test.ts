import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { CARD_TEXTS } from '../../../../../scripts/gallery/card-texts.mjs';
import { picture } from '../../core/pictures/picture.ts';
import type { CardInput } from './card-input.ts';
import { drawCard, MAX_CARD_BYTES } from './draw-card.ts';
import { faceOfFamily, fontFilesOf, hasAll } from './fonts.ts';
import { layoutCard, PHOTO_WIDTH } from './layout-card.ts';

type CardText = (typeof CARD_TEXTS)[number] & {
  photo?: boolean;
  brand?: string;
  disclosure?: string;
  verified?: boolean;
  plain?: boolean;
};

const PHOTO = readFileSync(
  fileURLToPath(new URL('../../../../../examples/retailer/photos/market-noon.png', import.meta.url)),
);
/** What no word may enter, in pixels from the edges; a slanted or marked letter may reach a little over its own box. */
const MARGIN = { side: 50, top: 24, bottom: 22 };

function inputOf(text: CardText): CardInput {
  const { words, name, how, place, direction, language, photo = true, brand, disclosure, verified = true } = text;
  return {
    words,
    name,
    how,
    verified,
    location: place,
    disclosure,
    brand,
    photo: photo ? PHOTO : undefined,
    direction: direction as CardInput['direction'],
    language,
  };
}

/** Every drawn piece of text with its font. */
function piecesOf(svg: string) {
  const document = new new Window().DOMParser().parseFromString(svg, 'text/xml');
  expect(document.querySelector('script,parsererror,foreignObject,style')).toBeNull();
  return Array.from(document.querySelectorAll('text'), (element) => ({
    text: element.textContent.replace(/[\u202E\u202C]/g, ''),
    family: element.getAttribute('font-family') ?? '',
    weight: Number(element.getAttribute('font-weight')),
  }));
}

/** Colors of the card where nothing may stand: the margins around the text and, beside a photo, the strip before it. */
function inkInMargins(svg: string, { direction, photo }: CardInput): string[] {
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFilesOf(svg) } }).render();
  const { pixels, width, height } = image;
  const at = (x: number, y: number) => pixels.readUInt32BE((y * width + x) * 4);
  const isMirrored = direction === 'rtl';
  const band = /<rect y="(\d+)" width="1200" height="(\d+)"/.exec(svg);
  const [bandTop, bandBottom] = band ? [Number(band[1]), Number(band[1]) + Number(band[2])] : [height, height];
  const end = photo ? width - PHOTO_WIDTH : width;
  const ground = at(isMirrored ? width - 2 : 2, 2);
  const found: string[] = [];
  for (let y = 0; y < height; y += 1) {
    if (y >= bandTop && y < bandBottom) continue;
    const isOuter = y < MARGIN.top || y >= height - MARGIN.bottom;
    // Under a band the photo has ended, and the place has the whole width.
    const right = y >= bandBottom ? width : end;
    for (let x = 0; x < right; x += 1) {
      if (!isOuter && x >= MARGIN.side && x < right - (photo ? 40 : MARGIN.side)) continue;
      const color = at(isMirrored ? width - 1 - x : x, y);
      if (color !== ground) found.push(`${x},${y}`);
    }
  }
  return found.slice(0, 5);
}

it('there are thirty texts and more, in every script that ships, hostile ones among them', () => {
  expect(CARD_TEXTS.length).toBeGreaterThanOrEqual(30);
  const scripts = new Set(CARD_TEXTS.map(({ script }) => script));
  expect([...scripts].sort()).toEqual(['Arabic', 'Chinese', 'Hebrew', 'Japanese', 'Latin', 'emoji', 'hostile']);
  expect(new Set(CARD_TEXTS.map(({ id }) => id)).size).toBe(CARD_TEXTS.length);
});

describe.each(CARD_TEXTS as CardText[])('$id', (text) => {
  const input = inputOf(text);

  it('is a PNG of 1200 × 630 and 300 KB at most', () => {
    const png = drawCard(input);
    expect(picture(png)).toMatchObject({ mime: 'image/png', width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  it('has a glyph for everything that is drawn', () => {
    const pieces = piecesOf(layoutCard(input));
    const missing = pieces.filter(({ text, family, weight }) => {
      const face = faceOfFamily(family, weight);
      const characters = Array.from(text).filter((one) => !/\p{Default_Ignorable_Code_Point}/u.test(one));
      return face === undefined || !hasAll(face, characters);
    });
    expect(missing).toEqual([]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every(({ text }) => text.trim() !== '')).toBe(true);
  });

  it('stays within its box', () => {
    expect(inkInMargins(layoutCard(input), input)).toEqual([]);
  });

  it(text.plain ? 'is the place’s own card' : 'shows the words', () => {
    const drawn = new Set(piecesOf(layoutCard(input)).flatMap((piece) => Array.from(piece.text)));
    const first = Array.from(text.words)
      .filter((one) => /\p{L}/u.test(one))
      .slice(0, 12);
    const shown = first.filter((letter) => drawn.has(letter));
    expect(shown).toEqual(text.plain ? [] : first);
  });
});
