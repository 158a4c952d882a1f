import { crc32, deflateSync } from 'node:zlib';

const maxColors = 256;

/**
 * An opaque picture as a PNG with a palette: flat drawings need few colors, and come out at half the size.
 * `pixels` is RGBA. The most frequent colors make the palette; the rest, which are soft edges, take the nearest.
 */
export function indexedPng({ width, height, pixels }) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const color = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = chooseColors(counts);
  const indexOf = new Map();
  for (const color of counts.keys()) indexOf.set(color, nearest(palette, color));

  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0, at = 0, to = 0; y < height; y++) {
    to++; // Each row starts with its filter, and none (0) is best for indexes.
    for (let x = 0; x < width; x++, at += 4) {
      rows[to++] = indexOf.get((pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Most frequent first, skipping what is all but equal to a chosen one until the palette would stay half empty. */
function chooseColors(counts) {
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  const chosen = [];
  for (const gap of [150, 40, 0]) {
    for (const color of byCount) {
      if (chosen.length === maxColors) return chosen;
      if (chosen.every((other) => distance(other, color) > gap)) chosen.push(color);
    }
  }
  return chosen;
}

function nearest(palette, color) {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const away = distance(other, color);
    if (away < bestDistance) [best, bestDistance] = [index, away];
  }
  return best;
}

/** Squared, weighted by how strongly the eye sees each channel. */
function distance(a, b) {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
