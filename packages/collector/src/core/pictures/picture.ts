import { exifOrientation, type Orientation } from './exif-orientation.ts';

/** A PNG or JPEG that may be decoded. */
export type Picture = {
  mime: 'image/png' | 'image/jpeg';
  bytes: Uint8Array;
  /** As it lies in the file, before it is turned. */
  width: number;
  height: number;
  /** How a camera was held. */
  orientation: Orientation;
};

/** 24 megapixels take 96 MB as pixels. Larger ones are refused: a few KB of PNG can claim to be gigapixels. */
export const MAX_PIXELS = 24_000_000;
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Tells a picture by its bytes and not by what it is said to be; SVG, which could load other files, never passes. */
export function picture(bytes: Uint8Array | undefined): Picture | undefined {
  const found = bytes && pictureHead(bytes);
  if (found === undefined || found.width === 0 || found.height === 0) return undefined;
  return found.width * found.height > MAX_PIXELS ? undefined : found;
}

/** What the head of a PNG or JPEG says, however large it claims to be; undefined for anything else. */
export function pictureHead(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && PNG_START.every((byte, at) => bytes[at] === byte);
  if (isPng) return { mime: 'image/png', bytes, width: view.getUint32(16), height: view.getUint32(20), orientation: 1 };
  const head = jpegHead(view);
  return head && { mime: 'image/jpeg', bytes, ...head };
}

/** Walks a JPEG's segments to the frame header, SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
function jpegHead(view: DataView): Pick<Picture, 'width' | 'height' | 'orientation'> | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let orientation: Orientation = 1;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation };
    }
    const to = at + 2 + view.getUint16(at + 2);
    if (marker === 0xe1) orientation = exifOrientation(view, at + 4, to) ?? orientation;
    at = to;
  }
  return undefined;
}

/** As an address that SVG can hold. */
export function dataUrl({ mime, bytes }: Picture): string {
  return `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
}
