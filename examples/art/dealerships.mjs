import { car } from './cars.mjs';
import { darker, lighter, lightOf } from './light.mjs';
import { blue, vane } from './marks.mjs';
import { parked, shown } from './parked.mjs';
import {
  boards,
  bricks,
  counter,
  glassFront,
  houseplant,
  openBay,
  pendants,
  pool,
  rollerDoor,
  wallLamp,
  windowPane,
} from './rooms.mjs';
import { at, circle, lettering, path, picture, polygon, rect, repeat } from './shapes.mjs';
import { forecourt, hills, lake, lampPost, person, planter, road, sky, tree } from './surroundings.mjs';
import { timber } from './timber-pavilion.mjs';

const copper = '#b8693a';

const flag = (light, x, y) =>
  rect(x, y - 230, 4, 230, light.paint('#77736c')) +
  path(
    `M${x + 4} ${y - 228}C${x + 40} ${y - 240} ${x + 52} ${y - 216} ${x + 52} ${y - 216}V${y - 84}C${x + 40} ${y - 100} ${x + 26} ${y - 92} ${x + 4} ${y - 100}Z`,
    light.paint(blue),
  ) +
  at(x + 14, y - 190, vane(light.paint('#f4efe6')), 0.3);

/** A long flat roof, a blue portal in the middle, two service bays on the right. */
function hall(light, palette) {
  return [
    sky(light, 470),
    hills(light),
    tree(light, { x: 92, y: 530, size: 1.15, leaf: '#7d9a5f' }),
    rect(150, 268, 910, 262, light.paint('#efe8db')),
    rect(136, 252, 938, 20, light.paint('#3c3a37')),
    rect(136, 252, 938, 5, light.paint('#5d5a55')),
    glassFront(light, {
      x: 168,
      y: 306,
      width: 272,
      height: 224,
      panes: 3,
      inside:
        pendants(light, { x: 220, y: 306, count: 3, gap: 84 }) +
        rect(196, 504, 220, 10, '#a68a66', 5) +
        shown(light, { model: 'hatch', color: palette.inside, x: 204, y: 505, scale: 0.72 }),
    }),
    rect(440, 222, 324, 308, light.paint(blue)),
    rect(440, 222, 324, 10, light.paint(lighter(blue, 0.25))),
    lettering(602, 283, 34, light.time === 'dusk' ? '#fff3d6' : '#fdfaf4', 'COPPERVANE', 0.1),
    glassFront(light, {
      x: 468,
      y: 308,
      width: 268,
      height: 222,
      panes: 3,
      door: 1,
      frame: '#26303c',
      inside:
        pendants(light, { x: 512, y: 308, count: 3, gap: 90, color: copper }) +
        counter(616, 510) +
        person(light, { x: 640, y: 478, coat: '#e9e3d8', lit: true, size: 0.92 }) +
        houseplant(500, 514, 1.05) +
        counter(616, 512),
    }),
    rollerDoor(light, { x: 790, y: 348, width: 112, height: 182, number: 1 }),
    openBay(light, {
      x: 922,
      y: 348,
      width: 126,
      height: 182,
      onLiftX: 924,
      liftScale: 0.43,
      onLift: car('hatch', palette.lift, { ...light, paint: (color) => color, time: 'noon' }),
      worker: person(light, { x: 976, y: 527, coat: blue, hair: '#5b3a22', lit: true, size: 0.8 }),
    }),
    at(566, 150, vane(light.paint(copper)), 0.75),
    rect(601, 214, 5, 10, light.paint('#6b4a33')),
    forecourt(light, 530),
    flag(light, 1116, 600),
    pool(light, { x: 168, y: 544, width: 272 }),
    pool(light, { x: 468, y: 544, width: 268 }),
    planter(light, { x: 156, y: 540, width: 270 }),
    road(light, 726),
    parked(light, { model: 'sedan', color: palette.front, x: 424, y: 684, scale: 1.16 }),
    parked(light, { model: 'suv', color: palette.side, x: -110, y: 668, scale: 1.06 }),
    parked(light, { model: 'hatch', color: palette.far, x: 930, y: 664, scale: 1.04, turned: true }),
    person(light, { x: 846, y: 652, coat: '#c9743f', trousers: '#3d4450', size: 1.08 }),
  ].join('');
}

/** An old brick workshop with a gable, beside a lake. */
function gable(light, palette) {
  const brick = '#a9644a';
  return [
    sky(light, 440),
    lake(light),
    bricks(light, { x: 120, y: 330, width: 960, height: 200, color: brick }),
    rect(104, 312, 992, 22, light.paint('#4a4744')),
    rect(870, 250, 44, 70, light.paint(darker(brick, 0.15))),
    rect(864, 244, 56, 12, light.paint('#4a4744')),
    polygon(
      [
        [386, 330],
        [600, 172],
        [814, 330],
        [814, 530],
        [386, 530],
      ],
      light.paint(lighter(brick, 0.1)),
    ),
    polygon(
      [
        [362, 338],
        [600, 160],
        [838, 338],
        [814, 338],
        [600, 186],
        [386, 338],
      ],
      light.paint('#4a4744'),
    ),
    circle(600, 246, 31, light.paint('#f2ece0')),
    at(577, 223, vane(light.paint(blue)), 0.46),
    rect(420, 290, 360, 52, light.paint(blue), 4),
    lettering(600, 329, 34, light.time === 'dusk' ? '#fff3d6' : '#fdfaf4', 'COPPERVANE', 0.14),
    glassFront(light, {
      x: 424,
      y: 356,
      width: 352,
      height: 174,
      panes: 5,
      door: 2,
      frame: '#2c3642',
      inside:
        pendants(light, { x: 458, y: 356, count: 2, gap: 72, color: copper }) +
        pendants(light, { x: 670, y: 356, count: 2, gap: 72, color: copper }) +
        houseplant(446, 514) +
        counter(654, 512) +
        person(light, { x: 636, y: 512, coat: '#d9d2c4', lit: true, size: 0.9 }) +
        person(light, { x: 510, y: 516, coat: copper, hair: '#8a8580', lit: true, size: 0.94 }),
    }),
    rollerDoor(light, { x: 158, y: 382, width: 96, height: 148, color: '#e8dfce', number: 1 }),
    rollerDoor(light, { x: 274, y: 382, width: 96, height: 148, color: '#e8dfce', number: 2 }),
    openBay(light, {
      x: 838,
      y: 380,
      width: 206,
      height: 150,
      onLiftX: 850,
      onLift: car('sedan', palette.lift, { ...light, paint: (color) => color, time: 'noon' }),
      worker: person(light, { x: 952, y: 526, coat: blue, lit: true, size: 0.78 }),
    }),
    wallLamp(light, 394, 400),
    wallLamp(light, 806, 400),
    forecourt(light, 530, { ground: '#c6b9a6' }),
    pool(light, { x: 424, y: 544, width: 352 }),
    pool(light, { x: 838, y: 544, width: 206, depth: 60 }),
    tree(light, { x: 62, y: 560, size: 1.3, leaf: '#88975a' }),
    planter(light, { x: 196, y: 556, width: 170, flower: '#e2a04a' }),
    planter(light, { x: 1080, y: 556, width: 140, flower: '#e2a04a' }),
    road(light, 732),
    parked(light, { model: 'pickup', color: palette.front, x: 410, y: 690, scale: 1.1, turned: true }),
    parked(light, { model: 'sedan', color: palette.side, x: 930, y: 672, scale: 1.08 }),
    parked(light, { model: 'hatch', color: palette.far, x: -60, y: 676, scale: 1.08 }),
    person(light, { x: 866, y: 656, coat: '#567a63', trousers: '#5c5148', size: 1.1 }),
  ].join('');
}

/** A corner house in town: showroom below, flats above, trees along the street. */
function corner(light, palette) {
  const plaster = '#e9d9bd';
  const upstairs = [236, 362, 488, 642, 768, 894]
    .map((x, index) => windowPane(light, { x, y: 128, width: 70, height: 96, lit: index % 3 !== 1 }))
    .join('');
  return [
    sky(light, 560),
    bricks(light, { x: -10, y: 150, width: 190, height: 380, color: '#b98a6d' }),
    rect(-10, 138, 196, 16, light.paint('#6d5646')),
    windowPane(light, { x: 40, y: 220, width: 58, height: 84 }),
    windowPane(light, { x: 40, y: 374, width: 58, height: 84, lit: false }),
    boards(light, { x: 1020, y: 212, width: 200, height: 318, color: '#8fa09a', pitch: 30 }),
    polygon(
      [
        [1004, 216],
        [1110, 146],
        [1216, 216],
      ],
      light.paint('#5a544e'),
    ),
    windowPane(light, { x: 1082, y: 284, width: 58, height: 84 }),
    rect(180, 84, 840, 446, light.paint(plaster)),
    rect(168, 66, 864, 22, light.paint('#5b4a3d')),
    rect(168, 86, 864, 6, light.paint(darker(plaster, 0.2))),
    upstairs,
    rect(168, 252, 864, 54, light.paint(blue)),
    rect(168, 300, 864, 8, light.paint(darker(blue, 0.3))),
    at(408, 261, vane(light.paint('#e7a477')), 0.36),
    lettering(618, 291, 36, light.time === 'dusk' ? '#fff3d6' : '#fdfaf4', 'COPPERVANE', 0.14),
    glassFront(light, {
      x: 206,
      y: 322,
      width: 788,
      height: 208,
      panes: 8,
      door: 4,
      frame: '#33302c',
      inside:
        pendants(light, { x: 250, y: 322, count: 9, gap: 88, color: copper }) +
        shown(light, { model: 'suv', color: palette.inside, x: 226, y: 508, scale: 0.78 }) +
        houseplant(490, 512, 1.1) +
        person(light, { x: 562, y: 514, coat: copper, hair: '#2e2623', skin: '#8f5d41', lit: true, size: 0.96 }) +
        shown(light, { model: 'hatch', color: palette.lift, x: 742, y: 508, scale: 0.84, turned: true }),
    }),
    repeat(2, (index) => {
      const x = index ? 700 : 206;
      const width = 294;
      return (
        polygon(
          [
            [x, 310],
            [x + width, 310],
            [x + width + 14, 352],
            [x - 14, 352],
          ],
          light.paint('#f4ecdc'),
        ) +
        repeat(7, (stripe) =>
          polygon(
            [
              [x + stripe * 42, 310],
              [x + stripe * 42 + 21, 310],
              [x + stripe * 46 - 14 + 23, 352],
              [x + stripe * 46 - 14, 352],
            ],
            light.paint(copper),
          ),
        )
      );
    }),
    forecourt(light, 530, { ground: '#d2c6b6' }),
    pool(light, { x: 206, y: 544, width: 788, depth: 70 }),
    tree(light, { x: 150, y: 566, size: 1.18, leaf: '#7a9a63' }),
    tree(light, { x: 1064, y: 566, size: 1.06, leaf: '#8aa066' }),
    lampPost(light, { x: 322, y: 576, height: 196 }),
    road(light, 704),
    parked(light, { model: 'sedan', color: palette.front, x: 428, y: 676, scale: 1.12, turned: true }),
    parked(light, { model: 'van', color: palette.side, x: 880, y: 680, scale: 1.02 }),
    parked(light, { model: 'hatch', color: palette.far, x: -20, y: 676, scale: 1.06 }),
    person(light, { x: 852, y: 622, coat: '#7a4a5d', size: 1.05 }),
    person(light, { x: 352, y: 618, coat: '#d8b25a', trousers: '#3f4a57', hair: '#a06a3a', size: 1.02 }),
  ].join('');
}

const drawings = { hall, gable, corner, timber };
const palettes = {
  morning: { front: '#c25b3f', side: '#f0eadd', far: '#5f7f73', inside: '#d9b24c', lift: '#7d95a8' },
  noon: { front: '#356a9c', side: '#efe9de', far: '#b5523c', inside: '#c65f3c', lift: '#8ba38b' },
  dusk: { front: '#e27a4c', side: '#8fa3ad', far: '#d8d2c7', inside: '#3f6f94', lift: '#b3543c' },
};

/** `hall-noon` and so on, each 1200 × 800. */
export const dealerships = Object.entries(drawings).flatMap(([name, draw]) =>
  Object.entries(palettes).map(([time, palette]) => ({
    name: `${name}-${time}`,
    svg: picture(1200, 800, `Coppervane dealership, ${time}`, draw(lightOf(time), palette)),
  })),
);
