import { describe, expect, it } from 'vitest';
import { picture } from './picture.ts';

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** SOI, a comment of 2 + 3 bytes, a frame header of that size. */
function jpeg(width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xfe, 0, 5, 1, 2, 3, ...frame, 0xff, 0xd9]);
}

describe('picture', () => {
  it('tells PNG and JPEG by their bytes, with their size', () => {
    expect(picture(png(600, 400))).toMatchObject({ mime: 'image/png', width: 600, height: 400 });
    expect(picture(jpeg(1200, 800))).toMatchObject({ mime: 'image/jpeg', width: 1200, height: 800 });
  });

  it.each([
    ['nothing', undefined],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>')],
    ['a text', Buffer.from('hello')],
    ['no bytes', new Uint8Array()],
    ['a JPEG that ends at once', Uint8Array.from([0xff, 0xd8, 0xff])],
    ['a JPEG whose segment has no length', Uint8Array.from([0xff, 0xd8, ...new Array(40).fill(0xff)])],
    ['a PNG of no width', png(0, 400)],
    ['a PNG that claims gigapixels', png(60_000, 60_000)],
  ])('refuses %s', (_, bytes) => {
    expect(picture(bytes)).toBeUndefined();
  });
});
