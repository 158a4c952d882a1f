import readQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** The code as a camera would have it: three pixels a module, four modules of quiet around it. */
function read(text: string): string | undefined {
  const grid = qrCode(text) ?? [];
  const size = (grid.length + 8) * 3;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const isDark = grid[Math.floor(y / 3) - 4]?.[Math.floor(x / 3) - 4];
      if (isDark) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return readQr(pixels, size, size)?.data;
}

describe('a code is read again', () => {
  it.each([
    ['a link', 'https://goodword.harborbooks.example/r/0123456789abcdef'],
    ['the shortest', 'a'],
    ['of another alphabet', 'viber://forward?text=%E5%A5%BD 好 👩‍👩‍👧'],
  ])('%s', (_what, text) => {
    expect(read(text)).toBe(text);
  });

  // Each version from 1 to 20 has its own marks, blocks and lengths.
  const lengths = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666];
  it.each(lengths.map((length, at) => [at + 1, length]))('version %d, filled to its %d bytes', (version, length) => {
    const text = Array.from({ length }, (_, at) => 'abcdefgh/?&=%-_.'[(at * 7 + (at % 5)) % 16]).join('');
    expect(qrCode(text)).toHaveLength(version * 4 + 17);
    expect(read(text)).toBe(text);
  });
});

it('does not draw what nobody could read from a screen', () => {
  expect(qrCode('a'.repeat(667))).toBeUndefined();
});
