import { describe, expect, it } from 'vitest';
import { brandColors, cardColors, luminance } from './brand-colors.ts';

const SURFACES = { light: [255, 255, 255], dark: [30, 28, 26] };
const BRANDS = [
  '#1f6f5c',
  '#ffd500',
  '#000000',
  '#ffffff',
  '#777777',
  '#ff0000',
  '#0033a0',
  '#00b388',
  '#8a8d8f',
  '#e4002b',
];

function rgb(color: string): number[] {
  if (color.startsWith('rgb(')) return color.slice(4, -1).split(',').map(Number);
  const hex = color.length === 4 ? [...color.slice(1)].map((sign) => sign + sign) : (color.slice(1).match(/../g) ?? []);
  return hex.map((part) => Number.parseInt(part, 16));
}

function contrast(one: string, other: string | number[]): number {
  const lights = [rgb(one), typeof other === 'string' ? rgb(other) : other].map((color) => luminance(color) + 0.05);
  return Math.max(...lights) / Math.min(...lights);
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  it.each(BRANDS)('%s can be read', (brand) => {
    const [fill, on, , ring] = brandColors(brand, scheme === 'dark');
    expect(contrast(on, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ring, SURFACES[scheme])).toBeGreaterThanOrEqual(4.49);
  });
});

it('leaves a brand as it is on a light card', () => {
  expect(brandColors('#ffd500', false)[0]).toBe('#ffd500');
});

it('says all that a card is drawn with in one line, and Goodword’s own pine where no brand is named', () => {
  expect(cardColors('#0033a0')).toMatch(/^#0033a0 #fff #0003 #0033a0 (#[\da-f]{3,6} ?){4}$/);
  expect(cardColors(undefined)).toBe('#1f6f5c #fff #0003 #1f6f5c #6cc4ab #10211c #fff3 #6cc4ab');
});
