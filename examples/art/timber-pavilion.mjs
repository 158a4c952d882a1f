import { car } from './cars.mjs';
import { darker } from './light.mjs';
import { blue, vane } from './marks.mjs';
import { parked, shown } from './parked.mjs';
import { boards, glassFront, houseplant, openBay, pendants, pool, rollerDoor } from './rooms.mjs';
import { at, lettering, path, polygon, rect, repeat } from './shapes.mjs';
import { forecourt, person, pines, planter, road, sky } from './surroundings.mjs';

/** A timber pavilion under one slanting roof, with pines behind it. */
export function timber(light, palette) {
  const larch = '#b98454';
  return [
    sky(light, 500),
    path('M0 360L170 210L300 330L470 170L640 330L800 230L960 350L1080 260L1200 350V560H0Z', light.far),
    path('M470 170L520 216L488 228L462 214L434 226L424 214Z', light.paint('#f2f1ea')),
    path('M0 450C200 390 420 430 620 420C820 400 1020 430 1200 410V560H0Z', light.near),
    pines(light, [
      [40, 300],
      [120, 230],
      [214, 270],
      [930, 250],
      [1010, 310],
      [1100, 260],
      [1176, 330],
    ]),
    boards(light, { x: 190, y: 300, width: 820, height: 230, color: larch }),
    polygon(
      [
        [190, 300],
        [1010, 240],
        [1010, 301],
        [190, 301],
      ],
      light.paint(darker(larch, 0.1)),
    ),
    polygon(
      [
        [150, 272],
        [1050, 206],
        [1050, 242],
        [150, 308],
      ],
      light.paint('#45423f'),
    ),
    polygon(
      [
        [150, 308],
        [1050, 242],
        [1050, 256],
        [150, 322],
      ],
      light.paint('#8b5f3d'),
    ),
    repeat(4, (index) =>
      polygon(
        [
          [250 + index * 92, 262 - index * 6.7],
          [330 + index * 92, 256 - index * 6.7],
          [326 + index * 92, 242 - index * 6.7],
          [250 + index * 92, 248 - index * 6.7],
        ],
        light.paint('#31445c'),
      ),
    ),
    rect(800, 300, 210, 230, light.paint(darker(larch, 0.22))),
    polygon(
      [
        [800, 301],
        [800, 270],
        [1010, 256],
        [1010, 301],
      ],
      light.paint(darker(larch, 0.22)),
    ),
    [196, 372, 800, 994]
      .map((x) => rect(x, 316 - (x - 196) * 0.068, 13, 530 - 316 + (x - 196) * 0.068, light.paint('#6f4b30')))
      .join(''),
    glassFront(light, {
      x: 392,
      y: 348,
      width: 400,
      height: 182,
      panes: 5,
      door: 3,
      frame: '#3d3128',
      inside:
        pendants(light, { x: 436, y: 348, count: 5, gap: 78, color: '#2f5d8f' }) +
        shown(light, { model: 'suv', color: palette.inside, x: 404, y: 512, scale: 0.74 }) +
        houseplant(742, 514, 1.05) +
        person(light, { x: 770, y: 516, coat: '#4f7a68', lit: true, size: 0.94 }) +
        person(light, { x: 656, y: 516, coat: '#e0d6c4', hair: '#74492c', lit: true, size: 0.94 }),
    }),
    rect(384, 298, 416, 50, light.paint(blue), 3),
    at(400, 306, vane(light.paint('#e7a477')), 0.34),
    lettering(612, 334, 31, light.time === 'dusk' ? '#fff3d6' : '#fdfaf4', 'COPPERVANE', 0.14),
    rollerDoor(light, { x: 226, y: 372, width: 128, height: 158, color: '#cfc6b6', number: 1 }),
    openBay(light, {
      x: 822,
      y: 356,
      width: 166,
      height: 174,
      onLiftX: 828,
      onLift: car('hatch', palette.lift, { ...light, paint: (color) => color, time: 'noon' }),
      worker: person(light, { x: 846, y: 526, coat: blue, lit: true, size: 0.8 }),
    }),
    forecourt(light, 530, { ground: '#bfb5a2' }),
    pool(light, { x: 392, y: 544, width: 400 }),
    planter(light, { x: 60, y: 562, width: 220, flower: '#c9566a' }),
    planter(light, { x: 1010, y: 562, width: 200, flower: '#c9566a' }),
    road(light, 736),
    parked(light, { model: 'suv', color: palette.front, x: 424, y: 690, scale: 1.12 }),
    parked(light, { model: 'hatch', color: palette.side, x: 918, y: 672, scale: 1.1, turned: true }),
    parked(light, { model: 'pickup', color: palette.far, x: -150, y: 676, scale: 1.08 }),
    person(light, { x: 338, y: 650, coat: '#3f5f85', size: 1.1 }),
    person(light, { x: 846, y: 646, coat: '#d0a04e', hair: '#c9b08a', size: 1.06 }),
  ].join('');
}
