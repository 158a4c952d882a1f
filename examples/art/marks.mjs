import { circle, path, picture, rect, stroke } from './shapes.mjs';

/** The dealer's. */
export const blue = '#1f4e86';

/** Coppervane's weather vane, 100 × 100: an arrow with a split tail over a ball and a post. */
export const vane = (color) =>
  path('M8 40L30 40L22 28H44L52 40H70V26L96 47L70 68V54H52L44 66H22L30 54H8L14 47Z', color) +
  rect(47, 66, 6, 34, color) +
  circle(50, 74, 7, color);

/** Hearth & Hedge's mark, about 96 × 96: a house whose door is a hearth, with a leaf for its smoke. */
export const hearthAndHedge = ({ wall, leaf, vein }) =>
  path('M20 50L48 26L76 50V72A6 6 0 0 1 70 78H60V64A12 12 0 0 0 36 64V78H26A6 6 0 0 1 20 72Z', wall) +
  path('M58 30C56 18 64 10 78 12C80 24 72 32 58 30Z', leaf) +
  stroke('M58 30L68 21', vein, 2.5);

/** The bars at the foot of a receipt: they look the part and say nothing. */
export const barcode = picture(
  168,
  48,
  'A barcode',
  [3, 1, 2, 4, 1, 1, 3, 2, 1, 4, 2, 1, 1, 3, 2, 2, 4, 1, 3, 1, 2, 1, 4, 2, 1, 3, 1, 2, 3, 1].reduce(
    ({ bars, x }, width, index) => ({ bars: bars + rect(x, 0, width, 48, '#3c3436'), x: x + width + 2 + (index % 4) }),
    {
      bars: '',
      x: 3,
    },
  ).bars,
);

const tile = (title, fill, content) => picture(96, 96, title, rect(0, 0, 96, 96, fill, 22) + content);

export const marks = {
  dealer: tile(
    'Coppervane Motors',
    '#1f4e86',
    `<g transform="translate(15 12) scale(.66)">${vane('#fdf7ef')}</g>${circle(48, 60.8, 5.4, '#f0a878')}`,
  ),
  retailer: tile('Hearth & Hedge', '#7b2d50', hearthAndHedge({ wall: '#fdf7ef', leaf: '#b7d18c', vein: '#7b2d50' })),
};
