import { mix } from './light.mjs';
import { hearthAndHedge } from './marks.mjs';
import { counter, glassFront, houseplant, pendants, pool, shelf } from './rooms.mjs';
import { at, polygon, repeat, stroke } from './shapes.mjs';
import { board, cart, clipped, plum, pot, trestle, wares } from './shop-fittings.mjs';
import { forecourt, hills, person, planter, road, sky, tree } from './surroundings.mjs';

/** A garden center whose middle is a greenhouse. */
export function glass(light) {
  const pane = mix('#b9dbd8', light.wall, light.time === 'noon' ? 0.1 : 0.4);
  const frame = '#4d6b60';
  const ribs = light.paint(frame);
  const gableHouse = (x, width, top) => {
    const middle = x + width / 2;
    return (
      polygon(
        [
          [x, 330],
          [middle, top],
          [x + width, 330],
        ],
        mix(pane, '#ffffff', 0.18),
      ) +
      stroke(`M${x} 330L${middle} ${top}L${x + width} 330`, ribs, 9) +
      repeat(5, (index) => {
        const left = x + (width / 6) * (index + 1);
        const height = (1 - Math.abs(left - middle) / (width / 2)) * (330 - top);
        return stroke(`M${left} 330V${330 - height}`, ribs, 4);
      })
    );
  };
  return [
    sky(light, 480),
    hills(light),
    gableHouse(80, 280, 246),
    gableHouse(840, 280, 246),
    gableHouse(340, 520, 152),
    glassFront(light, {
      x: 80,
      y: 330,
      width: 280,
      height: 200,
      panes: 4,
      frame,
      inside:
        trestle({ ...light, paint: (c) => c }, 92, 516, 240, ['#e0a33c', '#d8607a', '#f4eee2', '#8d6bb0']) +
        houseplant(330, 514, 1.2),
    }),
    glassFront(light, {
      x: 840,
      y: 330,
      width: 280,
      height: 200,
      panes: 4,
      frame,
      inside:
        trestle({ ...light, paint: (c) => c }, 868, 516, 240, ['#8d6bb0', '#f4eee2', '#d8607a']) +
        houseplant(862, 514, 1.3),
    }),
    glassFront(light, {
      x: 356,
      y: 338,
      width: 488,
      height: 192,
      panes: 7,
      door: 3,
      frame,
      inside:
        pendants(light, { x: 400, y: 338, count: 6, gap: 80, color: plum }) +
        houseplant(396, 514, 1.35) +
        houseplant(454, 514, 1) +
        person(light, { x: 516, y: 514, coat: plum, hair: '#7a4a2c', lit: true, size: 0.92 }) +
        shelf(706, 420, 120, wares) +
        counter(648, 514) +
        person(light, { x: 690, y: 478, coat: plum, skin: '#8f5d41', lit: true, size: 0.8 }) +
        counter(648, 514),
    }),
    board(light, { x: 366, y: 276, width: 468, height: 60, size: 34 }),
    at(
      571,
      202,
      hearthAndHedge({ wall: light.paint(plum), leaf: light.paint('#7f9a5b'), vein: light.paint(plum) }),
      0.62,
    ),
    forecourt(light, 530, { ground: '#d3c7b3', line: '#d3c7b3' }),
    pool(light, { x: 356, y: 544, width: 488 }),
    polygon(
      [
        [520, 548],
        [680, 548],
        [760, 720],
        [440, 720],
      ],
      light.paint('#e2d8c8'),
      0.7,
    ),
    planter(light, { x: 60, y: 586, width: 360, flower: '#d8607a' }),
    planter(light, { x: 780, y: 586, width: 380, flower: '#e0a33c' }),
    clipped(light, 474, 606, 1.15),
    clipped(light, 726, 606, 1.15),
    pot(light, 430, 664, { size: 1.25, blossom: '#f1e6d2' }),
    pot(light, 776, 666, { size: 1.3, blossom: '#8d6bb0', leaf: '#6f9a62' }),
    cart(light, 838, 690),
    person(light, { x: 812, y: 690, coat: '#c9743f', size: 1.2 }),
    person(light, { x: 560, y: 682, coat: '#56708c', hair: '#a9a39a', size: 1.2 }),
    person(light, { x: 606, y: 680, coat: '#7f9a6b', hair: '#3b2c24', size: 0.82 }),
    tree(light, { x: 24, y: 610, size: 1.3, leaf: '#7a9a63' }),
    tree(light, { x: 1186, y: 610, size: 1.35, leaf: '#8aa066' }),
    road(light, 736),
  ].join('');
}
