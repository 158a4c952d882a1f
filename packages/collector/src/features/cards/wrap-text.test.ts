import { describe, expect, it } from 'vitest';
import { textMeasure } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const measure = textMeasure();
const column = (width: number, language = 'en') => ({
  width,
  language,
  measure,
  style: { size: 40, weight: 500, han: 'zh', tracking: 0 } as const,
});

describe('wrapText', () => {
  it.each([
    'They found a loose cable, charged me nothing, and had washed the car before I finished my coffee.',
    'x'.repeat(200),
    'A well-known mother-in-law—and her either/or—came along.',
  ])('fits every line and loses nothing: %s', (text) => {
    const lines = wrapText(text, column(400));
    for (const line of lines) expect(measure(line, column(400).style)).toBeLessThanOrEqual(401);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('keeps the space after a word that was broken inside', () => {
    expect(wrapText(`${'x'.repeat(20)} is long`, column(400)).join('|')).toContain('x is');
  });

  it('starts no line with what closes', () => {
    const lines = wrapText('One (two), three; four: five! six? seven. eight, nine”', column(200));
    for (const line of lines) expect(line).not.toMatch(/^[),;:!?.”]/);
  });

  it('keeps no-break spaces together', () => {
    expect(wrapText('I met Ana\u00A0Maria\u00A0Lopez', column(330))).toEqual(['I met', 'Ana\u00A0Maria\u00A0Lopez']);
  });

  it('leaves no forgotten word on the last line where there is another way', () => {
    const lines = wrapText('They told me what it would cost before they began it', column(560));
    expect(measure(lines.at(-1) ?? '', column(560).style)).toBeGreaterThan(140);
  });
});
