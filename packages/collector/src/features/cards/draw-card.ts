import { Resvg } from '@resvg/resvg-js';
import type { CardInput } from './card-input.ts';
import { CARD_WIDTH } from './card-pen.ts';
import { encodePng, type Pixels } from './encode-png.ts';
import { fontFilesOf } from './fonts.ts';
import { layoutCard, PHOTO_WIDTH } from './layout-card.ts';

/** WhatsApp shows no picture above 600 KB, and a phone fetches it over whatever line it has. */
export const MAX_CARD_BYTES = 300_000;
/** Tones per channel to which a busy photo is reduced, step by step; at 404 px beside the words few see the first. */
const TONES = [64, 32, 20, 12, 8] as const;

/** The card as PNG, in this thread. `drawCard` takes the time; `cardRenderer` takes it elsewhere. */
export function drawCard(input: CardInput): Buffer {
  const svg = layoutCard(input);
  const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: fontFilesOf(svg) } }).render();
  let png = image.asPng();
  const pixels = { rgba: new Uint8Array(image.pixels), width: image.width, height: image.height };
  for (const tones of TONES) {
    if (png.length <= MAX_CARD_BYTES) break;
    reduceTones(pixels, { from: input.direction === 'rtl' ? 0 : CARD_WIDTH - PHOTO_WIDTH, tones });
    png = encodePng(pixels);
  }
  return png;
}

/** Flattens the photo, and only it: fewer different neighbors are what makes a PNG small. */
function reduceTones({ rgba, width, height }: Pixels, photo: { from: number; tones: number }): void {
  const step = 255 / (photo.tones - 1);
  for (let y = 0; y < height; y += 1) {
    const start = (y * width + photo.from) * 4;
    for (let at = start; at < start + PHOTO_WIDTH * 4; at += 1) {
      rgba[at] = Math.round(Math.round((rgba[at] ?? 0) / step) * step);
    }
  }
}
