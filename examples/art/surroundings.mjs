import { darker, lighter } from './light.mjs';
import { at, circle, ellipse, path, polygon, rect, repeat, stroke } from './shapes.mjs';

const cloud = (x, y, scale, fill) =>
  at(
    x,
    y,
    path('M0 40C4 22 24 16 42 22C52 2 84 -6 104 10C122 -8 160 -4 168 18C192 12 214 22 218 40Z', fill, 0.85),
    scale,
  );

/** The sky lies in flat bands down to the horizon; clouds keep clear of the middle, where the roof is. */
export function sky(light, horizon) {
  const band = horizon / light.sky.length;
  const sun = light.sun ? circle(light.sun.x, light.sun.y, light.sun.r, light.sun.fill) : '';
  const stars =
    light.time === 'dusk'
      ? [
          [90, 60],
          [210, 120],
          [420, 40],
          [540, 96],
          [700, 50],
          [880, 110],
          [1010, 40],
          [1120, 90],
        ]
          .map(([x, y]) => circle(x, y, 1.8, '#f3e6d0'))
          .join('')
      : '';
  return (
    light.sky.map((fill, index) => rect(0, band * index, 1200, band + 1, fill)).join('') +
    stars +
    sun +
    cloud(110, 90, 1.15, light.cloud) +
    cloud(520, 46, 0.8, light.cloud) +
    cloud(850, 110, 1, light.cloud)
  );
}

export const hills = (light) =>
  path('M0 420C120 330 260 340 380 380C520 300 660 330 780 370C920 300 1080 320 1200 390V560H0Z', light.far) +
  path('M0 470C160 400 300 430 430 460C620 400 800 440 930 440C1040 410 1140 420 1200 450V560H0Z', light.near);

export const lake = (light) =>
  path('M0 380C160 300 300 320 420 370H1200V420H0Z', light.far) +
  rect(0, 410, 1200, 130, light.time === 'noon' ? '#a5cbd2' : light.sky.at(-2)) +
  repeat(6, (index) => rect(40 + index * 200, 428 + (index % 3) * 16, 80, 3, light.sky.at(-1), 2)) +
  path('M0 470C180 440 300 470 420 480H1200V560H0Z', light.near);

export function pines(light, xs) {
  return xs
    .map(([x, height], index) => {
      const green = light.paint(index % 2 ? '#54785f' : '#648a6b');
      const tier = (y, half, depth) =>
        polygon(
          [
            [x, y],
            [x + half, y + depth],
            [x - half, y + depth],
          ],
          green,
        );
      return (
        rect(x - 6, 530 - 40, 12, 44, light.paint('#6f5440')) +
        tier(530 - height, 34, height * 0.42) +
        tier(530 - height * 0.76, 46, height * 0.42) +
        tier(530 - height * 0.5, 58, height * 0.42)
      );
    })
    .join('');
}

export function tree(light, { x, y, size = 1, leaf = '#6f9162' }) {
  const green = light.paint(leaf);
  const crown = [
    [-38, -150, 46],
    [34, -158, 50],
    [0, -205, 54],
    [-4, -140, 44],
  ];
  const shine = [
    [-50, -164, 18],
    [20, -176, 22],
    [-10, -226, 24],
    [44, -140, 14],
  ];
  return at(
    x,
    y,
    ellipse(0, 0, 60, 7, '#241f1a', 0.16) +
      polygon(
        [
          [-7, 0],
          [7, 0],
          [4, -130],
          [-4, -130],
        ],
        light.paint('#7d5a3e'),
      ) +
      stroke('M0 -80L26 -120M0 -96L-24 -128', light.paint('#7d5a3e'), 5) +
      crown.map(([dx, dy, r]) => circle(dx, dy, r, green)).join('') +
      shine.map(([dx, dy, r]) => circle(dx, dy, r, lighter(green, 0.2))).join(''),
    size,
  );
}

/** A low box of grasses; the blades are counted out, so the same picture comes out every time. */
export function planter(light, { x, y, width, flower }) {
  const blades = repeat(Math.floor(width / 9), (index) => {
    const lean = ((index * 37) % 19) - 9;
    const height = 26 + ((index * 53) % 22);
    const foot = x + 6 + index * 9;
    const color = ['#5f8257', '#7d9c63', '#93a86b', '#4f7552'][index % 4];
    const blossom = flower && index % 3 === 1 ? circle(foot + lean, y - height, 5, light.paint(flower)) : '';
    return (
      stroke(`M${foot} ${y}Q${foot} ${y - height * 0.6} ${foot + lean} ${y - height}`, light.paint(color), 4) + blossom
    );
  });
  return (
    blades + rect(x, y - 2, width, 26, light.paint('#8d8074'), 2) + rect(x, y - 2, width, 6, light.paint('#a3968a'), 2)
  );
}

export function person(
  light,
  { x, y, coat, skin = '#c98f6b', hair = '#3b2c24', trousers = '#454851', size = 1, lit = false },
) {
  const shade = lit ? (color) => color : light.paint;
  return at(
    x,
    y,
    rect(-9, -40, 8, 38, shade(trousers), 2) +
      rect(2, -40, 8, 38, shade(darker(trousers)), 2) +
      rect(-10, -5, 12, 5, shade('#3a2f29'), 2) +
      rect(2, -5, 12, 5, shade('#3a2f29'), 2) +
      path('M-13 -74C-13 -84 13 -84 13 -74V-34H-13Z', shade(coat)) +
      rect(-17, -74, 6, 32, shade(darker(coat, 0.12)), 3) +
      rect(11, -74, 6, 32, shade(darker(coat, 0.12)), 3) +
      circle(-14, -41, 3.4, shade(skin)) +
      circle(14, -41, 3.4, shade(skin)) +
      rect(-4, -88, 8, 10, shade(skin)) +
      circle(0, -94, 10, shade(skin)) +
      path('M-11 -94C-12 -110 12 -110 11 -94C8 -101 -6 -102 -11 -94Z', shade(hair)),
    size,
  );
}

export const lampPost = (light, { x, y, height = 220 }) =>
  rect(x - 3, y - height, 6, height, light.paint('#4b4a48')) +
  stroke(`M${x} ${y - height}q0 -18 26 -18`, light.paint('#4b4a48'), 6) +
  path(`M${x + 14} ${y - height - 18}h28l8 16h-44Z`, light.paint('#4b4a48')) +
  ellipse(x + 28, y - height, 16, 5, light.lamp);

export function forecourt(light, y, { line = '#efe9dd', ground = '#cbbfae' } = {}) {
  const base = light.paint(ground);
  const bays = [-60, 130, 320, 510, 700, 890, 1080, 1270]
    .map((x) => {
      const slope = (x - 600) * 0.16;
      return stroke(`M${x} ${y + 34}L${x + slope} ${y + 158}`, light.paint(line), 5, 0.8);
    })
    .join('');
  return (
    rect(0, y, 1200, 800 - y, base) +
    rect(0, y, 1200, 14, darker(base, 0.1)) +
    rect(0, y + 14, 1200, 4, lighter(base, 0.3)) +
    bays
  );
}

export function road(light, y) {
  const asphalt = light.paint('#837d78');
  return (
    rect(0, y - 12, 1200, 12, light.paint('#b5aa9d')) +
    rect(0, y - 3, 1200, 5, light.paint('#988d82')) +
    rect(0, y, 1200, 800 - y, asphalt) +
    repeat(7, (index) => rect(30 + index * 180, y + 44, 92, 7, light.paint('#e8e0cf'), 2))
  );
}
