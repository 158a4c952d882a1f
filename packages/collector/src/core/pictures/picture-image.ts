import { dataUrl, type Picture } from './picture.ts';

/** For each orientation of EXIF, what turns a picture of `w` × `h` upright. */
const TURNS: Record<Picture['orientation'], (w: number, h: number) => string> = {
  1: () => '1 0 0 1 0 0',
  2: (w) => `-1 0 0 1 ${w} 0`,
  3: (w, h) => `-1 0 0 -1 ${w} ${h}`,
  4: (_, h) => `1 0 0 -1 0 ${h}`,
  5: () => '0 1 1 0 0 0',
  6: (_, h) => `0 1 -1 0 ${h} 0`,
  7: (w, h) => `0 -1 -1 0 ${h} ${w}`,
  8: (w) => `0 -1 1 0 0 ${w}`,
};

/** A picture as SVG, upright. `fill`: the box is full and the rest cut off; else all of it stands in the box. */
export function pictureImage(
  picture: Picture,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: boolean,
): string {
  const { width: w, height: h, orientation } = picture;
  const isOnItsSide = orientation >= 5;
  const view = isOnItsSide ? `0 0 ${h} ${w}` : `0 0 ${w} ${h}`;
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  // The renderer does not look at EXIF: browsers do.
  const turn = orientation === 1 ? '' : ` transform="matrix(${TURNS[orientation](w, h)})"`;
  const image = `<image width="${w}" height="${h}"${turn} href="${dataUrl(picture)}"/>`;
  return `<svg ${box} viewBox="${view}" preserveAspectRatio="xMidYMid ${fill ? 'slice' : 'meet'}">${image}</svg>`;
}
