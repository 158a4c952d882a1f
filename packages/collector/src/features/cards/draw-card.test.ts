import { describe, expect, it } from 'vitest';
import { picture } from '../../core/pictures/picture.ts';
import type { CardInput } from './card-input.ts';
import { drawCard, MAX_CARD_BYTES } from './draw-card.ts';
import { encodePng } from './encode-png.ts';

const CARD: CardInput = {
  words: 'They remembered my dog’s name.',
  verified: true,
  location: { name: 'Fairlight Motors, Harbor Road' },
  direction: 'ltr',
  language: 'en',
};

/** Soft noise, harder to pack than any photograph of a shop; the same each time. */
function busyPhoto(): Uint8Array {
  const [width, height] = [404, 630];
  const rgba = new Uint8Array(width * height * 4);
  let seed = 1;
  for (let at = 0; at < rgba.length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    rgba[at] = 90 + ((seed >> 16) % 60) + Math.round(40 * Math.sin(at / 9_000));
  }
  return encodePng({ rgba, width, height });
}

describe('drawCard', () => {
  it.each([
    ['with words', {}],
    ['plain', { words: undefined }],
    ['right to left', { direction: 'rtl', language: 'ar', words: 'دخلتُ غاضبة' }],
    ['with a photo that is none', { photo: Buffer.from('no photo') }],
    ['with a broken photo', { photo: Buffer.from(busyPhoto().slice(0, 4_000)) }],
    ['hostile', { words: `</text><script>\u0000\u202E${'x'.repeat(500)}` }],
  ] satisfies [string, Partial<CardInput>][])('makes a PNG of 1200 × 630: %s', (_, more) => {
    const png = drawCard({ ...CARD, ...more });
    expect(picture(png)).toMatchObject({ mime: 'image/png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(MAX_CARD_BYTES);
  });

  it('stays small with a photo that cannot be packed', () => {
    const png = drawCard({ ...CARD, photo: busyPhoto() });
    expect(picture(png)).toMatchObject({ width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  it('draws the same bytes for the same card', () => {
    expect(drawCard(CARD).equals(drawCard(CARD))).toBe(true);
  });
});
