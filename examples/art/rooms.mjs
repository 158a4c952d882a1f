import { darker, lighter, mix } from './light.mjs';
import { at, circle, ellipse, inBox, path, polygon, rect, repeat, stroke } from './shapes.mjs';

/** A lit room behind a row of panes. `inside` is drawn on its floor, `door` is the index of the pane that opens. */
export function glassFront(light, { x, y, width, height, panes, inside = '', door, frame = '#3a3936' }) {
  const pane = width / panes;
  const floorY = y + height * 0.8;
  const bars = light.paint(frame);
  const shine = light.time === 'noon' ? 0.16 : 0.1;
  const streaks = [0.12, 0.5, 0.78].map((share) => {
    const left = width * share;
    return polygon(
      [
        [left + 46, 0],
        [left + 92, 0],
        [left + 22, height],
        [left - 24, height],
      ],
      '#ffffff',
      shine,
    );
  });
  const reflections = inBox({ x, y, width, height }, at(x, y, streaks.join('')));
  return [
    rect(x, y, width, height, light.wall),
    rect(x, y, width, height * 0.16, mix(light.wall, '#ffffff', 0.28)),
    rect(x, y + height * 0.5, width, height * 0.3, mix(light.wall, light.floor, 0.35)),
    rect(x, floorY, width, height * 0.2, light.floor),
    inside,
    light.glass ? `<g opacity="${light.glass}">${rect(x, y, width, height, '#8fc0c8')}</g>` : '',
    reflections,
    repeat(panes + 1, (index) => rect(x + index * pane - 3, y, 6, height, bars)),
    rect(x, y + height * 0.26, width, 4, bars),
    rect(x - 3, y + height - 6, width + 6, 8, bars),
    door === undefined
      ? ''
      : doorway(light, { x: x + door * pane, y: y + height * 0.26, width: pane, height: height * 0.74, frame }),
  ].join('');
}

export function doorway(light, { x, y, width, height, frame }) {
  const bars = light.paint(darker(frame, 0.25));
  return (
    rect(x - 4, y - 2, width + 8, 9, bars) +
    rect(x - 4, y, 8, height, bars) +
    rect(x + width - 4, y, 8, height, bars) +
    rect(x + width / 2 - 3, y, 6, height, bars) +
    rect(x + width / 2 - 14, y + height * 0.46, 4, 34, light.paint('#efe8dc'), 2) +
    rect(x + width / 2 + 10, y + height * 0.46, 4, 34, light.paint('#efe8dc'), 2)
  );
}

/** Light that falls out of the room onto the ground. */
export const pool = (light, { x, y, width, depth = 90 }) =>
  light.pool
    ? polygon(
        [
          [x, y],
          [x + width, y],
          [x + width + 50, y + depth],
          [x - 50, y + depth],
        ],
        '#ffd893',
        light.pool,
      )
    : '';

export const pendants = (light, { x, y, count, gap, color = '#8a5a3c' }) =>
  repeat(count, (index) => {
    const left = x + index * gap;
    const drop = index % 2 ? 44 : 32;
    return (
      stroke(`M${left} ${y}V${y + drop}`, '#4a443e', 2) +
      circle(left, y + drop + 13, 6, light.lamp) +
      path(`M${left - 13} ${y + drop + 12}a13 13 0 0 1 26 0Z`, color)
    );
  });

export const counter = (x, y, color = '#8c5f41') =>
  rect(x + 4, y - 46, 102, 46, color) +
  rect(x, y - 54, 110, 10, darker(color, 0.2), 2) +
  rect(x + 62, y - 46, 44, 46, darker(color, 0.14)) +
  rect(x + 18, y - 76, 30, 22, '#46494d', 2) +
  rect(x + 30, y - 56, 6, 4, '#46494d');

export const houseplant = (x, y, size = 1) =>
  at(
    x,
    y,
    path(
      'M0 -24C-30 -36 -34 -66 -26 -78C-10 -66 -4 -46 0 -24C0 -50 10 -76 26 -84C34 -66 24 -38 0 -24C-4 -50 -2 -80 4 -98C14 -76 10 -46 0 -24Z',
      '#5c8a5c',
    ) +
      polygon(
        [
          [-14, -26],
          [14, -26],
          [11, 0],
          [-11, 0],
        ],
        '#efe7da',
      ),
    size,
  );

export const shelf = (x, y, width, colors) =>
  repeat(2, (row) => {
    const level = y + row * 44;
    const count = Math.floor(width / 24);
    return (
      rect(x, level, width, 6, '#a87a50') +
      repeat(count, (index) => {
        const height = 16 + ((index * 7 + row * 5) % 4) * 5;
        return rect(x + 5 + index * 24, level - height, 16, height, colors[(index + row) % colors.length], 2);
      })
    );
  });

export function rollerDoor(light, { x, y, width, height, color = '#d6d2ca', number }) {
  const base = light.paint(color);
  const slats = Math.floor(height / 26);
  return (
    rect(x - 7, y - 7, width + 14, height + 7, light.paint('#4a4844')) +
    rect(x, y, width, height, base) +
    repeat(slats, (index) => rect(x, y + (index + 1) * 26 - 2, width, 2.5, darker(base, 0.16))) +
    rect(x + width * 0.12, y + 32, width * 0.76, 17, mix(light.wall, base, light.time === 'noon' ? 0.45 : 0), 2) +
    repeat(3, (index) => rect(x + width * (0.12 + 0.253 * (index + 0.72)), y + 32, 4, 17, base)) +
    (number ? bayNumber(light, x + width / 2, y - 30, number) : '')
  );
}

const bayNumber = (light, x, y, number) =>
  circle(x, y, 15, light.paint('#f4efe6')) +
  `<text x="${x}" y="${y + 6}" font-family="Inter" font-weight="700" font-size="17" text-anchor="middle" fill="${light.paint('#1f4e86')}">${number}</text>`;

/** A bay with its door up: a lift, whatever stands on it, tools along the wall. `onLift` is drawn at (0, 0). */
export function openBay(light, { x, y, width, height, onLift, onLiftX, liftScale = 0.56, worker = '' }) {
  const foot = y + height;
  return (
    rect(x - 7, y - 7, width + 14, height + 7, light.paint('#4a4844')) +
    rect(x, y, width, height, mix(light.wall, '#b9b2a4', 0.3)) +
    rect(x, y + height * 0.78, width, height * 0.22, mix(light.floor, '#8f8a84', 0.5)) +
    rect(x, y, width, 18, light.paint('#c9c4ba')) +
    rect(x + width * 0.2, y + 26, width * 0.6, 5, light.lamp, 2) +
    repeat(5, (index) => rect(x + 14 + index * 17, y + 44, 5, 22 + (index % 3) * 8, '#6d7479', 2)) +
    rect(x + width - 64, foot - 66, 50, 52, '#b04a35', 3) +
    repeat(3, (index) => rect(x + width - 59, foot - 60 + index * 16, 40, 3, lighter('#b04a35', 0.5))) +
    rect(x + width * 0.3, foot - 84, 10, 80, '#d7a53c') +
    rect(x + width * 0.62, foot - 84, 10, 80, '#d7a53c') +
    rect(x + 14, foot - 88, width - 44, 7, '#5a5856') +
    inBox({ x, y, width, height }, at(onLiftX, foot - 88, onLift, liftScale)) +
    worker
  );
}

export const windowPane = (light, { x, y, width, height, lit = true, frame = '#f2ece0' }) =>
  rect(x - 6, y - 6, width + 12, height + 12, light.paint(frame)) +
  rect(x, y, width, height, lit && light.time === 'dusk' ? light.wall : light.paint('#7f9ea6')) +
  polygon(
    [
      [x + width * 0.55, y],
      [x + width * 0.85, y],
      [x + width * 0.35, y + height],
      [x + width * 0.05, y + height],
    ],
    '#ffffff',
    0.16,
  ) +
  rect(x + width / 2 - 2, y, 4, height, light.paint(frame)) +
  rect(x, y + height * 0.4, width, 4, light.paint(frame)) +
  rect(x - 10, y + height + 6, width + 20, 8, light.paint(darker(frame, 0.14)));

/** Courses of bricks, here and there only: a wall full of them would shimmer when the picture is small. */
export const bricks = (light, { x, y, width, height, color }) => {
  const base = light.paint(color);
  const shades = [darker(base, 0.1), lighter(base, 0.1), darker(base, 0.05)];
  return (
    rect(x, y, width, height, base) +
    repeat(Math.floor((width * height) / 2600), (index) => {
      const column = (index * 131) % Math.floor(width / 34);
      const row = (index * 71) % Math.floor(height / 16);
      const shift = row % 2 ? 16 : 0;
      return column * 34 + shift + 28 > width
        ? ''
        : rect(x + column * 34 + shift + 3, y + row * 16 + 4, 26, 9, shades[index % 3], 1);
    })
  );
};

export const boards = (light, { x, y, width, height, color, pitch = 22 }) => {
  const base = light.paint(color);
  return (
    rect(x, y, width, height, base) +
    repeat(Math.floor(width / pitch), (index) => rect(x + index * pitch, y, 2.5, height, darker(base, 0.14)))
  );
};

export const wallLamp = (light, x, y) =>
  path(`M${x - 9} ${y - 16}h18l6 16h-30Z`, light.paint('#2f2e2c')) +
  ellipse(x, y, 18, 5, light.lamp) +
  (light.pool
    ? polygon(
        [
          [x - 18, y],
          [x + 18, y],
          [x + 34, y + 120],
          [x - 34, y + 120],
        ],
        '#ffd893',
        0.2,
      )
    : '');
