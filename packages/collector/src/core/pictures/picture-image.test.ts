import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { pictureHead } from './picture.ts';
import { pictureImage } from './picture-image.ts';

/** 12 by 8 pixels: blue at the left, red at the right. */
const JPEG = readFileSync(join(import.meta.dirname, '../../../fixtures/blue-red.jpg'));
const SIDE = 40;

/** Which of the two colors stands at the left, right, top and bottom of the box. */
function edges(orientation: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8): string {
  const head = pictureHead(JPEG);
  if (!head) throw new Error('the fixture is no JPEG');
  const image = pictureImage({ ...head, orientation }, { x: 0, y: 0, width: SIDE, height: SIDE }, true);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${image}</svg>`;
  const { pixels } = new Resvg(svg).render();
  const at = (x: number, y: number) => ((pixels[(y * SIDE + x) * 4] ?? 0) > 128 ? 'red' : 'blue');
  const middle = SIDE / 2;
  return [at(2, middle - 8), at(SIDE - 3, middle - 8), at(middle - 8, 2), at(middle - 8, SIDE - 3)].join();
}

it.each<[Parameters<typeof edges>[0], string]>([
  [1, 'blue,red,blue,blue'],
  [2, 'red,blue,red,red'],
  [3, 'red,blue,red,red'],
  [4, 'blue,red,blue,blue'],
  [5, 'blue,blue,blue,red'],
  [6, 'blue,blue,blue,red'],
  [7, 'red,red,red,blue'],
  [8, 'red,red,red,blue'],
])('a picture of orientation %i stands upright', (orientation, wanted) => {
  expect(edges(orientation)).toBe(wanted);
});
