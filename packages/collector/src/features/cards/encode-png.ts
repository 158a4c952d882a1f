import { crc32, deflateSync } from 'node:zlib';

/** Pixels as RGBA, rows from the top. */
export type Pixels = { rgba: Uint8Array; width: number; height: number };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS = 3;
const TRUECOLOR = 2;

/** Opaque pixels as an 8-bit RGB PNG, packed as small as deflate can. */
export function encodePng({ rgba, width, height }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, TRUECOLOR, 0, 0, 0], 8);
  const stride = width * CHANNELS;
  const filtered = Buffer.alloc((stride + 1) * height);
  let row = new Uint8Array(stride);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      row[x * CHANNELS] = rgba[from] ?? 0;
      row[x * CHANNELS + 1] = rgba[from + 1] ?? 0;
      row[x * CHANNELS + 2] = rgba[from + 2] ?? 0;
    }
    filterRow({ row, above, into: filtered.subarray(y * (stride + 1), (y + 1) * (stride + 1)) });
    [row, above] = [above, row];
  }
  const data = deflateSync(filtered, { level: 9, memLevel: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Of the filters "sub", "up" and "Paeth" the one with the smallest sum of differences, as the PNG standard advises. */
function filterRow({ row, above, into }: { row: Uint8Array; above: Uint8Array; into: Uint8Array }): void {
  const sums = [0, 0, 0];
  const tries = [new Uint8Array(row.length), new Uint8Array(row.length), new Uint8Array(row.length)] as const;
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at] ?? 0;
    const left = at < CHANNELS ? 0 : (row[at - CHANNELS] ?? 0);
    const up = above[at] ?? 0;
    const upLeft = at < CHANNELS ? 0 : (above[at - CHANNELS] ?? 0);
    const guesses = [left, up, paeth({ left, up, upLeft })];
    for (let filter = 0; filter < 3; filter += 1) {
      const difference = (value - (guesses[filter] ?? 0)) & 0xff;
      tries[filter as 0 | 1 | 2][at] = difference;
      sums[filter] = (sums[filter] ?? 0) + (difference < 128 ? difference : 256 - difference);
    }
  }
  const best = sums.indexOf(Math.min(...sums)) as 0 | 1 | 2;
  // The standard's numbers: 1 sub, 2 up, 4 Paeth; 3 would be the average, which drawings gain nothing from.
  into[0] = [1, 2, 4][best] ?? 1;
  into.set(tries[best], 1);
}

function paeth({ left, up, upLeft }: { left: number; up: number; upLeft: number }): number {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
