import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { barePicture } from './bare-picture.ts';
import { pictureHead } from './picture.ts';

const JPEG = readFileSync(join(import.meta.dirname, '../../../fixtures/blue-red.jpg'));
const PLACE = 'N 53 33 E 9 59';

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** EXIF with an orientation and a place, in either order of bytes. */
function exif(orientation: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12);
  const two = (value: number, at: number) => (isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const four = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(isLittle ? 'II' : 'MM');
  two(42, 2);
  four(8, 4);
  two(1, 8);
  two(0x0112, 10);
  two(3, 12);
  four(1, 14);
  two(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(PLACE)]));
}

/** A JPEG with something noted after its first segment. */
const noting = (...notes: Buffer[]) => Buffer.concat([JPEG.subarray(0, 20), ...notes, JPEG.subarray(20)]);

describe('a JPEG', () => {
  it('without notes stays as it is', () => {
    expect(barePicture(JPEG)).toEqual(JPEG);
  });

  it.each([1, 6, 8])('loses where it was taken, and keeps that it is of orientation %i', (orientation) => {
    for (const isLittle of [true, false]) {
      const bare = Buffer.from(barePicture(noting(exif(orientation, isLittle))) ?? []);
      expect(bare.includes(PLACE)).toBe(false);
      expect(pictureHead(bare)).toMatchObject({ width: 12, height: 8, orientation });
      expect(bare.length - JPEG.length).toBe(orientation === 1 ? 0 : 36);
    }
  });

  it.each([
    ['a comment', segment(0xfe, Buffer.from(PLACE))],
    ['XMP', segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${PLACE}`))],
    ['IPTC', segment(0xed, Buffer.from(`Photoshop 3.0\0${PLACE}`))],
    ['a second picture', segment(0xe2, Buffer.from(`MPF\0${PLACE}`))],
  ])('loses %s', (_, note) => {
    expect(barePicture(noting(note))).toEqual(JPEG);
  });

  it.each([
    ['its color profile', segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01profile'))],
    ['how its colors are stored', segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01'))],
  ])('keeps %s', (_, needed) => {
    expect(barePicture(noting(needed))).toEqual(noting(needed));
  });

  it('loses what follows its end', () => {
    expect(barePicture(Buffer.concat([JPEG, Buffer.from(PLACE), JPEG]))).toEqual(JPEG);
  });

  it.each(Array.from({ length: 40 }, (_, index) => [Math.floor((JPEG.length * index) / 40)]))(
    'cut off after %i bytes is none',
    (length) => {
      expect(barePicture(JPEG.subarray(0, length))).toBeUndefined();
    },
  );
});

describe('a PNG', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const chunk = (name: string, content: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name + content), Buffer.alloc(4)]);
  };
  const noting = (note: Buffer) => Buffer.concat([PNG.subarray(0, 33), note, PNG.subarray(33)]);

  it.each(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME'])('loses %s', (name) => {
    expect(barePicture(noting(chunk(name, PLACE)))).toEqual(PNG);
  });

  it('keeps what says how it looks, and loses what follows its end', () => {
    const look = noting(chunk('gAMA', '1234'));
    expect(barePicture(Buffer.concat([look, Buffer.from(PLACE)]))).toEqual(look);
  });

  it('cut off is none', () => {
    expect(barePicture(PNG.subarray(0, PNG.length - 5))).toBeUndefined();
  });
});

it('is made of nothing else', () => {
  expect(barePicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
});
