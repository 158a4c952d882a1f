import { expect, it } from 'vitest';
import { distanceKm } from './distance-km.ts';

// Great-circle distances as the Great Circle Mapper gives them for these airports, on a sphere: half a percent is allowed.
it.each([
  ['London to New York', { lat: 51.4706, lng: -0.4619 }, { lat: 40.6398, lng: -73.7789 }, 5_540],
  [
    'Tokyo to San Francisco, over the date line',
    { lat: 35.7647, lng: 140.3864 },
    { lat: 37.6189, lng: -122.375 },
    8_214,
  ],
  ['the poles', { lat: 90, lng: 0 }, { lat: -90, lng: 77 }, 20_015],
  ['two opposite points', { lat: 0, lng: 0 }, { lat: 0, lng: 180 }, 20_015],
])('%s', (_, one, other, km) => {
  expect(Math.abs(distanceKm(one, other) / km - 1)).toBeLessThan(0.005);
});

it('a point is where it is', () => {
  expect(distanceKm({ lat: 12.3, lng: 45.6 }, { lat: 12.3, lng: 45.6 })).toBe(0);
});
