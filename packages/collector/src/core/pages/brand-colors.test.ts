import { describe, expect, it } from 'vitest';
import { brandColors, contrastOf } from './brand-colors.ts';

const BRANDS = [
  '#1f6f5c',
  '#ffffff',
  '#000000',
  '#f2c230',
  '#e0703f',
  '#767676',
  '#ff0000',
  '#24407f',
  '#7f7f00',
  '#00ffff',
];

describe('brandColors', () => {
  it.each(BRANDS)('makes every text on and in %s readable', (brand) => {
    const { light, dark } = brandColors(brand);
    expect(contrastOf(light.onFill, light.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(light.text, '#faf8f5')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(dark.onFill, dark.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(dark.text, '#1e1c1a')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([undefined, '', 'red', '#abc', '#1f6f5c}body{display:none'])('wears pine where the brand is %s', (brand) => {
    expect(brandColors(brand).light.fill).toBe('#1f6f5c');
  });

  it('keeps the brand itself for fills on light ground', () => {
    expect(brandColors('#F2C230').light.fill).toBe('#f2c230');
  });
});
