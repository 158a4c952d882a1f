import { glass } from './greenhouse.mjs';
import { darker, lighter, lightOf } from './light.mjs';
import { hearthAndHedge } from './marks.mjs';
import {
  boards,
  bricks,
  counter,
  glassFront,
  houseplant,
  pendants,
  pool,
  shelf,
  wallLamp,
  windowPane,
} from './rooms.mjs';
import { at, path, picture, polygon, rect, repeat, stroke } from './shapes.mjs';
import { awning, barrow, bicycle, board, cart, clipped, plum, pot, trestle, wares } from './shop-fittings.mjs';
import { forecourt, hills, lampPost, person, planter, road, sky, tree } from './surroundings.mjs';

const inside = (light, { x, floor, width }) =>
  shelf(x + 16, floor - 96, 96, wares) +
  houseplant(x + width * 0.36, floor, 0.95) +
  shelf(x + width - 112, floor - 96, 96, wares) +
  person(light, { x: x + width * 0.66, y: floor, coat: plum, lit: true, size: 0.92 });

/** One house of a street: awning, bench, pots on the pavement. */
function row(light) {
  return [
    sky(light, 560),
    rect(-10, 120, 310, 410, light.paint('#d6b48c')),
    rect(-10, 104, 316, 20, light.paint('#6b5140')),
    [40, 176].map((x) => windowPane(light, { x, y: 176, width: 72, height: 104, lit: x < 100 })).join(''),
    rect(20, 350, 260, 180, light.paint('#55727a')),
    glassFront(light, {
      x: 40,
      y: 376,
      width: 220,
      height: 154,
      panes: 3,
      door: 2,
      inside: shelf(52, 440, 110, ['#e0c48e', '#c78a5a', '#f0e2c4']),
    }),
    rect(900, 150, 310, 380, light.paint('#9fb0a6')),
    rect(894, 134, 316, 20, light.paint('#56605b')),
    [950, 1090].map((x) => windowPane(light, { x, y: 200, width: 72, height: 104, lit: x > 1000 })).join(''),
    rect(930, 360, 270, 170, light.paint('#b06a4a')),
    glassFront(light, {
      x: 950,
      y: 384,
      width: 240,
      height: 146,
      panes: 3,
      door: 0,
      inside: shelf(1046, 446, 130, ['#8fa3b5', '#e2d6bf', '#c0714a']),
    }),
    bricks(light, { x: 300, y: 60, width: 600, height: 470, color: '#b8795a' }),
    rect(290, 44, 620, 20, light.paint('#5a4438')),
    [356, 556, 756]
      .map((x, index) => windowPane(light, { x, y: 108, width: 88, height: 112, lit: index !== 2 }))
      .join(''),
    [350, 550, 750].map((x) => planter(light, { x, y: 240, width: 100, flower: '#d8607a' })).join(''),
    rect(320, 266, 560, 264, light.paint(darker(plum, 0.1))),
    board(light, { x: 320, y: 262, width: 560, height: 58, size: 34 }),
    glassFront(light, {
      x: 344,
      y: 340,
      width: 512,
      height: 190,
      panes: 6,
      door: 2,
      frame: '#4a1f33',
      inside:
        pendants(light, { x: 388, y: 340, count: 6, gap: 84, color: '#b98a4a' }) +
        inside(light, { x: 350, floor: 514, width: 500 }) +
        counter(648, 514),
    }),
    awning(light, { x: 320, y: 326, width: 560, stripes: 18 }),
    forecourt(light, 530, { ground: '#cfc0ac', line: '#cfc0ac' }),
    pool(light, { x: 344, y: 544, width: 512 }),
    trestle(light, 350, 596, 150, ['#e0a33c', '#d8607a', '#f1e6d2']),
    trestle(light, 704, 596, 150, ['#d8607a', '#8d6bb0', '#e0a33c']),
    clipped(light, 528, 592),
    clipped(light, 676, 592),
    pot(light, 318, 620, { size: 1.15, blossom: '#e0a33c' }),
    pot(light, 888, 620, { size: 1.15, blossom: '#d8607a' }),
    lampPost(light, { x: 210, y: 640, height: 300 }),
    person(light, { x: 604, y: 664, coat: '#4f7a68', hair: '#7a4a2c', size: 1.18 }),
    person(light, { x: 656, y: 668, coat: '#d8a048', skin: '#8f5d41', hair: '#241c18', size: 1.14 }),
    person(light, { x: 990, y: 650, coat: '#56708c', hair: '#c0bbb2', size: 1.14 }),
    tree(light, { x: 84, y: 664, size: 1.3, leaf: '#86a263' }),
    tree(light, { x: 1120, y: 664, size: 1.25, leaf: '#7a9a63' }),
    road(light, 716),
    bicycle(light, 760, 690),
  ].join('');
}

/** An old warehouse with tall arched windows and a painted sign. */
function brick(light) {
  const wall = '#a86a52';
  const arch = (x, lit) =>
    path(`M${x - 8} 530V374a58 58 0 0 1 116 0V530Z`, light.paint(darker(wall, 0.22))) +
    path(`M${x} 530V376a50 50 0 0 1 100 0V530Z`, lit ? light.wall : light.paint('#7f9ea6')) +
    (lit ? shelf(x + 8, 440, 84, wares) + houseplant(x + 50, 530, 0.8) : '') +
    stroke(`M${x + 50} 328V530M${x} 400H${x + 100}`, light.paint('#3d2a30'), 5);
  return [
    sky(light, 520),
    hills(light),
    bricks(light, { x: 130, y: 168, width: 940, height: 362, color: wall }),
    rect(116, 148, 968, 24, light.paint('#4b3630')),
    repeat(16, (index) => rect(134 + index * 60, 172, 30, 12, light.paint(darker(wall, 0.2)))),
    [150, 236, 322, 798, 884, 970]
      .map((x, index) => windowPane(light, { x: x + 10, y: 200, width: 60, height: 68, lit: index % 2 === 0 }))
      .join(''),
    arch(176, true),
    arch(296, true),
    arch(804, true),
    arch(924, true),
    rect(444, 206, 312, 324, light.paint(lighter(wall, 0.12))),
    path('M468 530V400a132 108 0 0 1 264 0V530Z', light.paint(plum)),
    glassFront(light, {
      x: 488,
      y: 366,
      width: 224,
      height: 164,
      panes: 3,
      door: 1,
      frame: '#35141f',
      inside:
        houseplant(522, 514, 1.1) +
        counter(596, 514) +
        person(light, { x: 688, y: 516, coat: '#4f7a68', hair: '#7a4a2c', lit: true, size: 0.9 }),
    }),
    board(light, { x: 404, y: 262, width: 392, height: 62, size: 33 }),
    at(
      574,
      198,
      hearthAndHedge({ wall: light.paint('#f4eadb'), leaf: light.paint('#b7d18c'), vein: light.paint(plum) }),
      0.54,
    ),
    wallLamp(light, 432, 372),
    wallLamp(light, 768, 372),
    forecourt(light, 530, { ground: '#c9bba8', line: '#c9bba8' }),
    pool(light, { x: 488, y: 544, width: 224 }),
    trestle(light, 226, 600, 190, ['#e0a33c', '#f1e6d2', '#d8607a']),
    trestle(light, 790, 600, 190, ['#8d6bb0', '#e0a33c', '#f1e6d2']),
    clipped(light, 458, 594, 1.1),
    clipped(light, 742, 594, 1.1),
    barrow(light, 640, 680),
    person(light, { x: 560, y: 676, coat: '#d8a048', hair: '#8a4f2c', size: 1.2 }),
    person(light, { x: 336, y: 672, coat: '#4f7a68', skin: '#8f5d41', hair: '#241c18', size: 1.16 }),
    person(light, { x: 900, y: 676, coat: '#8c6a7c', hair: '#d4c6a0', size: 1.16 }),
    tree(light, { x: 78, y: 612, size: 1.4, leaf: '#8aa066' }),
    tree(light, { x: 1140, y: 612, size: 1.3, leaf: '#739463' }),
    road(light, 728),
  ].join('');
}

/** A light market hall: open stalls left and right, a striped canopy over all of it. */
function market(light) {
  return [
    sky(light, 480),
    hills(light),
    tree(light, { x: 130, y: 530, size: 1.6, leaf: '#7a9a63' }),
    tree(light, { x: 1070, y: 530, size: 1.7, leaf: '#8aa066' }),
    polygon(
      [
        [150, 286],
        [260, 206],
        [940, 206],
        [1050, 286],
      ],
      light.paint('#5e6d68'),
    ),
    repeat(11, (index) => stroke(`M${260 + index * 68} 206L${150 + index * 90} 286`, light.paint('#52605b'), 3)),
    rect(520, 150, 160, 60, light.paint('#efe6d6')),
    polygon(
      [
        [500, 156],
        [600, 104],
        [700, 156],
      ],
      light.paint('#5e6d68'),
    ),
    repeat(4, (index) => rect(536 + index * 34, 166, 24, 34, light.time === 'noon' ? '#8fb0b3' : light.wall)),
    boards(light, { x: 176, y: 286, width: 848, height: 244, color: '#e8dcc6', pitch: 28 }),
    glassFront(light, {
      x: 396,
      y: 350,
      width: 408,
      height: 180,
      panes: 5,
      door: 2,
      frame: '#4a1f33',
      inside:
        pendants(light, { x: 434, y: 350, count: 5, gap: 82, color: '#b98a4a' }) +
        shelf(412, 428, 120, wares) +
        houseplant(548, 514, 0.95) +
        counter(664, 514) +
        person(light, { x: 716, y: 478, coat: plum, hair: '#b8b0a4', lit: true, size: 0.82 }) +
        counter(664, 514),
    }),
    [196, 824]
      .map(
        (x) => rect(x, 360, 180, 170, light.time === 'noon' ? '#a98f6c' : light.floor) + shelf(x + 14, 400, 152, wares),
      )
      .join(''),
    [176, 382, 806, 1012].map((x) => rect(x, 286, 12, 244, light.paint('#8a5f42'))).join(''),
    board(light, { x: 366, y: 280, width: 468, height: 58, size: 34 }),
    awning(light, { x: 180, y: 344, width: 196, stripes: 8, depth: 44 }),
    awning(light, { x: 824, y: 344, width: 196, stripes: 8, depth: 44 }),
    forecourt(light, 530, { ground: '#d0c3af', line: '#d0c3af' }),
    pool(light, { x: 396, y: 544, width: 408 }),
    pool(light, { x: 196, y: 544, width: 180, depth: 60 }),
    pool(light, { x: 824, y: 544, width: 180, depth: 60 }),
    trestle(light, 180, 590, 210, ['#e0a33c', '#d8607a', '#f1e6d2']),
    trestle(light, 812, 590, 210, ['#f1e6d2', '#8d6bb0', '#e0a33c']),
    pot(light, 424, 612, { size: 1.3, blossom: '#d8607a' }),
    pot(light, 778, 612, { size: 1.3, blossom: '#e0a33c' }),
    clipped(light, 476, 600),
    clipped(light, 730, 600),
    person(light, { x: 566, y: 670, coat: '#56708c', hair: '#7a4a2c', size: 1.2 }),
    cart(light, 626, 682),
    person(light, { x: 300, y: 660, coat: '#8c6a7c', skin: '#8f5d41', hair: '#241c18', size: 1.16 }),
    person(light, { x: 936, y: 664, coat: '#d8a048', size: 1.16 }),
    person(light, { x: 976, y: 662, coat: '#4f7a68', hair: '#8a4f2c', size: 0.8 }),
    planter(light, { x: -20, y: 690, width: 250, flower: '#e0a33c' }),
    planter(light, { x: 990, y: 690, width: 240, flower: '#d8607a' }),
    road(light, 742),
  ].join('');
}

const drawings = { row, glass, brick, market };
const hours = {
  row: ['noon', 'dusk'],
  glass: ['morning', 'noon'],
  brick: ['noon', 'dusk'],
  market: ['noon', 'dusk'],
};

/** `row-noon` and so on, each 1200 × 800. */
export const shops = Object.entries(hours).flatMap(([name, times]) =>
  times.map((time) => ({
    name: `${name}-${time}`,
    svg: picture(1200, 800, `Hearth & Hedge store, ${time}`, drawings[name](lightOf(time))),
  })),
);
