import { crc32, inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { dataUrl, type Picture } from './picture.ts';

const SIDE = 8;
/** Samples in a pixel, by color type. */
const PNG_SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Of an interlaced PNG: where each pass begins, and how far its pixels lie apart. */
const PASSES = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

/** Whether all of a picture's pixels can be decoded: by what draws the cards, which leaves out what it cannot read. */
export function isSound(picture: Picture): boolean {
  return picture.mime === 'image/png' ? isSoundPng(picture) : isSoundJpeg(picture);
}

/** A JPEG has no see-through pixels: where some are drawn, it was not. */
function isSoundJpeg(picture: Picture): boolean {
  const image = `<image width="${SIDE}" height="${SIDE}" preserveAspectRatio="none" href="${dataUrl(picture)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${image}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return pixels.every((value, at) => at % 4 !== 3 || value === 255);
}

function isSoundPng({ bytes, width, height }: Picture): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth = 0, color = -1, , , interlaced = 0] = bytes.subarray(24, 29);
  const bits = (PNG_SAMPLES[color] ?? 0) * depth;
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length || view.getUint32(to - 4) !== crc32(bytes.subarray(at + 4, to - 4))) return false;
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'IDAT') data.push(bytes.subarray(at + 8, to - 4));
    at = to;
  }
  const passes = interlaced === 1 ? PASSES : [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
  const wanted = passes.reduce((sum, { x, y, stepX, stepY }) => {
    const [columns, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
  try {
    return bits > 0 && inflateSync(Buffer.concat(data), { maxOutputLength: wanted + 1 }).length === wanted;
  } catch {
    return false;
  }
}
