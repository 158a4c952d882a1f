import { darker, lighter } from './light.mjs';
import { at, circle, ellipse, lettering, path, polygon, rect, repeat, stroke } from './shapes.mjs';

/** The colors of what stands on shelves. */
export const wares = ['#c98d5b', '#7f9a6b', '#d9b36a', '#8c6a7c', '#6d93a0'];

export const plum = '#7b2d50';
const clay = '#c0714a';

const lettered = (light) => (light.time === 'dusk' ? '#fff3d6' : '#fdf7ef');

export const pot = (light, x, y, { size = 1, leaf = '#5f8a58', blossom, color = clay }) => {
  const green = light.paint(leaf);
  return at(
    x,
    y,
    ellipse(0, 0, 30, 5, '#241f1a', 0.16) +
      circle(-14, -56, 17, green) +
      circle(13, -60, 19, green) +
      circle(0, -74, 18, lighter(green, 0.14)) +
      circle(16, -44, 12, darker(green, 0.1)) +
      (blossom
        ? [
            [-18, -64],
            [-4, -86],
            [14, -74],
            [22, -54],
            [-8, -52],
            [4, -66],
          ]
            .map(([dx, dy]) => circle(dx, dy, 5, light.paint(blossom)))
            .join('')
        : '') +
      polygon(
        [
          [-22, -38],
          [22, -38],
          [16, 0],
          [-16, 0],
        ],
        light.paint(color),
      ) +
      rect(-25, -44, 50, 10, light.paint(darker(color, 0.12)), 2),
    size,
  );
};

export const clipped = (light, x, y, size = 1) =>
  at(
    x,
    y,
    rect(-3, -66, 6, 40, light.paint('#6f5138')) +
      circle(0, -88, 30, light.paint('#4f7a52')) +
      circle(-8, -96, 14, light.paint('#6a9466')) +
      polygon(
        [
          [-20, -32],
          [20, -32],
          [16, 0],
          [-16, 0],
        ],
        light.paint('#e6ddcc'),
      ) +
      rect(-22, -36, 44, 7, light.paint('#d2c7b4'), 2),
    size,
  );

export const trestle = (light, x, y, width, blossoms) =>
  repeat(Math.floor(width / 46), (index) =>
    pot(light, x + 26 + index * 46, y - 42, { size: 0.62, blossom: blossoms[index % blossoms.length] }),
  ) +
  rect(x, y - 44, width, 9, light.paint('#a97b50'), 2) +
  [x + 10, x + width - 18].map((left) => rect(left, y - 36, 8, 36, light.paint('#7d5a3a'))).join('');

export const awning = (light, { x, y, width, depth = 54, color = plum, stripes }) => {
  const pitch = width / stripes;
  return (
    repeat(stripes, (index) => {
      const left = x + index * pitch;
      const spread = (edge) => x - 16 + ((edge - x) / width) * (width + 32);
      const fill = light.paint(index % 2 ? '#f6eddd' : color);
      const [from, to] = [spread(left), spread(left + pitch)];
      return (
        polygon(
          [
            [left, y],
            [left + pitch, y],
            [to, y + depth],
            [from, y + depth],
          ],
          fill,
        ) +
        path(
          `M${from.toFixed(1)} ${y + depth - 0.5}h${(to - from).toFixed(1)}v6a${((to - from) / 2).toFixed(1)} 10 0 0 1 ${(from - to).toFixed(1)} 0Z`,
          darker(fill, 0.1),
        )
      );
    }) + rect(x - 4, y - 5, width + 8, 7, light.paint(darker(color, 0.3)))
  );
};

export const board = (light, { x, y, width, height, size }) =>
  rect(x, y, width, height, light.paint(plum), 3) +
  rect(x, y + height - 6, width, 6, light.paint(darker(plum, 0.3)), 2) +
  lettering(x + width / 2, y + height / 2 + size * 0.34, size, lettered(light), 'HEARTH & HEDGE', 0.1);

export const bicycle = (light, x, y) => {
  const ink = light.paint('#2f4a44');
  return at(
    x,
    y,
    [0, 84]
      .map((left) => `<circle cx="${left}" cy="-30" r="29" fill="none" stroke="${ink}" stroke-width="4"/>`)
      .join('') +
      stroke('M0 -30L24 -76H66L84 -30L40 -30Z', ink, 4) +
      stroke('M40 -30L22 -84H14M66 -76L62 -92H78', ink, 4) +
      rect(10, -90, 26, 6, ink, 3) +
      rect(72, -96, 30, 22, light.paint('#b98a4a'), 3),
  );
};

export const cart = (light, x, y) =>
  pot(light, x + 32, y - 32, { size: 0.8, blossom: '#d8607a' }) +
  pot(light, x + 70, y - 32, { size: 0.9, leaf: '#7d9c63' }) +
  rect(x + 4, y - 36, 90, 14, light.paint('#8a6a48'), 3) +
  stroke(`M${x + 8} ${y - 34}L${x - 12} ${y - 66}`, light.paint('#55504a'), 5) +
  [x + 22, x + 78]
    .map((left) => circle(left, y - 12, 12, light.paint('#33302d')) + circle(left, y - 12, 5, light.paint('#b9b2a6')))
    .join('');

export const barrow = (light, x, y) =>
  pot(light, x + 44, y - 40, { size: 0.7, blossom: '#d8607a' }) +
  pot(light, x + 80, y - 40, { size: 0.76, blossom: '#f1e6d2' }) +
  path(`M${x + 10} ${y - 52}H${x + 118}L${x + 98} ${y - 14}H${x + 36}Z`, light.paint('#4d7d80')) +
  stroke(`M${x + 20} ${y - 46}L${x - 26} ${y - 60}M${x + 36} ${y - 16}L${x + 28} ${y}`, light.paint('#5a4636'), 6) +
  circle(x + 104, y - 13, 13, light.paint('#33302d')) +
  circle(x + 104, y - 13, 5, light.paint('#b9b2a6'));
