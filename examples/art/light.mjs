/** Mixes two `#rrggbb` colors; `share` is how much of the second one arrives (0 to 1). */
export function mix(from, to, share) {
  const channel = (color, at) => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export const darker = (color, share = 0.18) => mix(color, '#1b1714', share);
export const lighter = (color, share = 0.22) => mix(color, '#fff8ec', share);

/**
 * Three times of day. Everything that is lit by the sky goes through `paint`; what shines by itself
 * (rooms, lamps, the sky) has its own colors, which is what makes an evening look like one.
 */
const times = {
  morning: {
    sky: ['#bfd4da', '#d8dfd8', '#f0e2cb', '#f7d8b4'],
    cloud: '#fbeee0',
    far: '#b7c3bd',
    near: '#93ab9a',
    tint: '#f0b283',
    amount: 0.1,
    sun: { x: 930, y: 250, r: 62, fill: '#fbc893' },
    wall: '#f8e7c4',
    floor: '#dcb888',
    lamp: '#fff3d1',
    glass: 0.16,
    pool: 0.22,
  },
  noon: {
    sky: ['#9cc6d2', '#b2d4da', '#c9e2e1', '#dcebe3'],
    cloud: '#f4f8f2',
    far: '#a9c6b4',
    near: '#86ab8d',
    tint: '#ffffff',
    amount: 0,
    sun: undefined,
    wall: '#efe4c8',
    floor: '#cfb48c',
    lamp: '#fff6dc',
    glass: 0.2,
    pool: 0,
  },
  dusk: {
    sky: ['#34426a', '#525680', '#86698a', '#cf8c74', '#eeb07a'],
    cloud: '#a87d8d',
    far: '#4a4f74',
    near: '#363f5d',
    tint: '#2b3157',
    amount: 0.46,
    sun: undefined,
    wall: '#ffdf9f',
    floor: '#dd9f5c',
    lamp: '#fff4cf',
    glass: 0,
    pool: 0.42,
  },
};

export function lightOf(time) {
  const light = times[time];
  return { ...light, time, paint: (color) => mix(color, light.tint, light.amount) };
}
