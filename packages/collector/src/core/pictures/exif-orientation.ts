/** How a picture has to be turned to stand upright, as EXIF counts it: 1 not at all, 3 by half, 6 and 8 by a quarter; even and 5, 7 mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const EXIF = 0x45786966;
const ORIENTATION_TAG = 0x0112;
const ENTRY_BYTES = 12;

/** The orientation that a JPEG's EXIF segment names, between `from`, after its length, and `to`; undefined where it names none. */
export function exifOrientation(view: DataView, from: number, to: number): Orientation | undefined {
  const end = Math.min(to, view.byteLength);
  // "Exif", two zeros, then a TIFF header: byte order, 42, where the first list of entries is.
  const tiff = from + 6;
  if (tiff + 8 > end || view.getUint32(from) !== EXIF) return undefined;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const list = tiff + view.getUint32(tiff + 4, isLittle);
  if (list + 2 > end) return undefined;
  const count = view.getUint16(list, isLittle);
  for (
    let entry = list + 2;
    entry + ENTRY_BYTES <= end && entry < list + 2 + count * ENTRY_BYTES;
    entry += ENTRY_BYTES
  ) {
    if (view.getUint16(entry, isLittle) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? (value as Orientation) : undefined;
  }
  return undefined;
}

/** A segment that says the orientation and nothing else: no place, no time, no camera. */
export function orientationSegment(orientation: Orientation): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return Uint8Array.from([...head, ...tiff, ...entry, 0, 0, 0, 0]);
}
