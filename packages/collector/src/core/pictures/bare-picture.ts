import { orientationSegment } from './exif-orientation.ts';
import { pictureHead } from './picture.ts';

/** PNG chunks that say how the pixels look. All others tell something else: texts, times, EXIF with the place where it was taken. */
const PNG_CHUNKS = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
];
/** JPEG segments of applications that decoders need: JFIF, and Adobe's, which says how colors are stored. */
const JPEG_APPLICATIONS = [0xe0, 0xee];
const COLOR_PROFILE = [0x49, 0x43, 0x43, 0x5f, 0x50, 0x52, 0x4f, 0x46, 0x49, 0x4c, 0x45, 0];

/**
 * The same picture without what a camera or a program noted beside its pixels, places above all; how it has to be turned stays.
 * Undefined where it is no PNG or JPEG, or cut off.
 */
export function barePicture(bytes: Uint8Array): Uint8Array | undefined {
  const head = pictureHead(bytes);
  const parts = head && (head.mime === 'image/png' ? pngParts(bytes) : jpegParts(bytes));
  if (head === undefined || parts === undefined) return undefined;
  const [first, ...rest] = parts;
  // After JFIF's segment, if there is one: it has to be the first.
  const [next, ...others] = rest;
  const isJfif = next?.[1] === 0xe0;
  const turned = head.orientation === 1 ? [] : [orientationSegment(head.orientation)];
  const all = [first, ...(isJfif ? [next, ...turned, ...others] : [...turned, ...rest])];
  return Buffer.concat(all.filter((part) => part !== undefined));
}

function pngParts(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (to > bytes.length) return undefined;
    if (PNG_CHUNKS.includes(name)) parts.push(bytes.subarray(at, to));
    // What follows the end is no picture.
    if (name === 'IEND') return parts;
    at = to;
  }
  return undefined;
}

function jpegParts(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 1 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return [...parts, bytes.subarray(at, at + 2)];
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    // The data of a scan follows its header and has no length.
    const to = marker === 0xda ? endOfScan(bytes, end) : end;
    if (to > bytes.length || to < at + 4) return undefined;
    if (isNeeded(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, to));
    at = to;
  }
  return undefined;
}

/** The next marker that is neither a stuffed zero nor one of restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

function isNeeded(marker: number, content: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker === 0xe2) return COLOR_PROFILE.every((byte, at) => content[at] === byte);
  return marker < 0xe0 || marker > 0xef || JPEG_APPLICATIONS.includes(marker);
}
