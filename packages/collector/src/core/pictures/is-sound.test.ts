import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isSound } from './is-sound.ts';
import { pictureHead } from './picture.ts';

const JPEG = readFileSync(join(import.meta.dirname, '../../../fixtures/blue-red.jpg'));

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of zeros; `bytes`: how many there are. */
function png(
  head: { width: number; height: number; depth: number; color: number; interlaced?: number },
  bytes: number,
) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(head.width, 0);
  header.writeUInt32BE(head.height, 4);
  header.set([head.depth, head.color, 0, 0, head.interlaced ?? 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(bytes));
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const check = (bytes: Buffer) => {
  const head = pictureHead(bytes);
  return head !== undefined && isSound(head);
};
const RGB = { width: 10, height: 4, depth: 8, color: 2 };
const broken = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};

describe('a picture of which all pixels can be decoded', () => {
  it.each([
    ['a JPEG', JPEG],
    ['a PNG', png(RGB, 4 * 31)],
    ['a see-through PNG', png({ ...RGB, color: 6 }, 4 * 41)],
    ['a PNG of one bit a pixel', png({ ...RGB, depth: 1, color: 0 }, 4 * 3)],
    // Passes of 2×1, 1×1, none, 2×1, 5×1, 5×2, 10×2 pixels, each row with its filter.
    ['an interlaced PNG', png({ ...RGB, interlaced: 1 }, 7 + 4 + 7 + 16 + 2 * 16 + 2 * 31)],
  ])('%s', (_, bytes) => expect(check(bytes)).toBe(true));
});

describe('no such picture', () => {
  it.each([
    ['a JPEG without its end', JPEG.subarray(0, JPEG.length - 60)],
    ['a head of a JPEG with garbage behind', Buffer.concat([JPEG.subarray(0, 200), Buffer.alloc(4_000, 7)])],
    ['a PNG with fewer pixels than it says', png(RGB, 4 * 31 - 1)],
    ['a PNG with more', png(RGB, 4_000_000)],
    ['a PNG of a color that there is none', png({ ...RGB, color: 5 }, 4 * 31)],
    ['a PNG with a broken chunk', broken(png(RGB, 4 * 31), 45)],
  ])('%s', (_, bytes) => expect(check(bytes)).toBe(false));
});
