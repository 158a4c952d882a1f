import { darker, lighter } from './light.mjs';
import { circle, ellipse, path, picture, polygon, rect, repeat, stroke } from './shapes.mjs';

const ground = (color) => rect(0, 0, 320, 320, color) + path('M0 236H320V320H0Z', '#ffffff', 0.4);
const shadow = (x, width) => ellipse(x, 264, width, 10, '#241f1a', 0.15);

const wateringCan = () => {
  const green = '#5f8a6b';
  return (
    shadow(164, 104) +
    path('M206 176C250 166 258 130 286 112L296 126C276 150 262 196 208 216Z', darker(green, 0.14)) +
    polygon(
      [
        [280, 100],
        [308, 122],
        [300, 134],
        [272, 112],
      ],
      '#c98d4f',
    ) +
    `<path d="M118 150C40 128 44 246 112 238" fill="none" stroke="${darker(green, 0.2)}" stroke-width="13" stroke-linecap="round"/>` +
    `<path d="M120 140C130 84 196 84 206 140" fill="none" stroke="#c98d4f" stroke-width="11" stroke-linecap="round"/>` +
    path('M108 140H216L226 252A10 10 0 0 1 216 264H108A10 10 0 0 1 98 252Z', green) +
    path('M108 140H134L126 264H108A10 10 0 0 1 98 252Z', lighter(green, 0.16)) +
    rect(100, 132, 124, 13, darker(green, 0.16), 6) +
    rect(101, 226, 122, 7, '#c98d4f')
  );
};

const herbs = () =>
  shadow(160, 116) +
  repeat(3, (index) => {
    const x = 96 + index * 64;
    const green = ['#6f9a5c', '#4f7f58', '#8aa766'][index];
    return (
      stroke(`M${x} 190V120M${x} 180L${x - 22} 138M${x} 180L${x + 22} 132`, darker(green, 0.2), 5) +
      [
        [0, 108, 20],
        [-22, 132, 17],
        [23, 126, 18],
        [-12, 156, 15],
        [14, 158, 15],
      ]
        .map(([dx, y, r]) => circle(x + dx, y, r, green))
        .join('') +
      [
        [4, 102, 8],
        [-18, 128, 6],
        [27, 120, 7],
      ]
        .map(([dx, y, r]) => circle(x + dx, y, r, lighter(green, 0.25)))
        .join('')
    );
  }) +
  polygon(
    [
      [48, 184],
      [272, 184],
      [256, 264],
      [64, 264],
    ],
    '#c0714a',
  ) +
  polygon(
    [
      [48, 184],
      [110, 184],
      [116, 264],
      [64, 264],
    ],
    lighter('#c0714a', 0.14),
  ) +
  rect(40, 174, 240, 22, '#a85f3c', 5) +
  rect(132, 214, 56, 30, '#f6ecdb', 3) +
  repeat(2, (index) => rect(142, 223 + index * 9, 36 - index * 12, 3, '#9b8a76', 1));

const lamp = () =>
  shadow(160, 70) +
  path('M84 156L112 56H208L236 156Z', '#f0d9a8') +
  path('M84 156L112 56H138L122 156Z', '#f9ebc9') +
  rect(80, 152, 160, 9, '#d8bb82', 3) +
  rect(156, 160, 8, 24, '#8a6a48') +
  path('M160 180C204 184 214 248 190 264H130C106 248 116 184 160 180Z', '#7b2d50') +
  path('M144 196C128 208 124 228 130 246C116 232 122 204 144 196Z', lighter('#7b2d50', 0.25)) +
  stroke('M118 226H202', lighter('#7b2d50', 0.18), 3);

const stoneware = () =>
  shadow(160, 122) +
  path('M40 190H176C176 240 150 264 108 264S40 240 40 190Z', '#7e97a0') +
  path('M40 190H176A68 8 0 0 1 40 190Z', darker('#7e97a0', 0.18)) +
  path('M48 206C54 238 74 256 96 260C66 254 46 232 44 206Z', lighter('#7e97a0', 0.35)) +
  `<path d="M270 164C304 160 304 222 266 220" fill="none" stroke="#d8c6a5" stroke-width="12"/>` +
  path('M186 132H274V244A20 20 0 0 1 254 264H206A20 20 0 0 1 186 244Z', '#e6d7b9') +
  path('M186 132H274V166C250 178 236 156 216 170C204 178 194 172 186 170Z', '#8a6a58') +
  ellipse(230, 132, 44, 7, '#6f5344') +
  stroke('M214 112C206 100 222 92 214 78M240 112C232 100 248 92 240 78', '#cfc2ad', 4);

const blanket = () =>
  shadow(160, 118) +
  [
    ['#b5654a', 216],
    ['#d9b36a', 170],
    ['#7f8f6b', 124],
  ]
    .map(
      ([color, y]) =>
        rect(52, y, 216, 48, color, 22) +
        path(`M74 ${y}H104V${y + 48}H74A22 24 0 0 1 74 ${y}Z`, lighter(color, 0.16)) +
        repeat(3, (index) => rect(136 + index * 34, y, 8, 48, lighter(color, 0.3))) +
        repeat(5, (index) => stroke(`M268 ${y + 8 + index * 8}h13`, lighter(color, 0.3), 3)),
    )
    .join('') +
  path('M136 124H184V264H136Z', '#f6ecdb', 0.9) +
  rect(146, 176, 28, 28, '#7b2d50', 7);

const tools = () =>
  shadow(160, 108) +
  `<g transform="rotate(-14 110 170)">${rect(100, 56, 20, 88, '#b98454', 9)}${rect(105, 140, 10, 34, '#8f8c88')}${path('M82 172H138V222C138 250 110 262 110 262S82 250 82 222Z', '#a9b0b0')}${path('M82 172H104V256C92 250 82 240 82 222Z', '#c6cccb')}</g>` +
  `<g transform="rotate(12 206 170)">${rect(196, 56, 20, 88, '#b98454', 9)}${rect(201, 140, 10, 40, '#8f8c88')}${rect(172, 176, 68, 12, '#a9b0b0', 4)}${repeat(3, (index) => path(`M${172 + index * 28} 180h12v58l-6 20l-6-20Z`, '#a9b0b0'))}</g>`;

/** The shop's wares, 320 × 320, each on its own quiet ground. */
export const products = [
  ['watering-can', 'Green watering can', '#f1e8da', wateringCan],
  ['herb-trough', 'Trough with three herbs', '#e9eee2', herbs],
  ['table-lamp', 'Table lamp with a plum foot', '#f3e4e0', lamp],
  ['stoneware', 'Stoneware bowl and mug', '#efe9e2', stoneware],
  ['wool-throw', 'Three folded wool throws', '#e8ebe9', blanket],
  ['hand-tools', 'Trowel and hand fork', '#f2e9db', tools],
].map(([name, title, color, draw]) => ({ name, svg: picture(320, 320, title, ground(color) + draw()) }));
