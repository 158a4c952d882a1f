import { expect, test } from 'vitest';
import { controlChart } from './control-chart.ts';

const days = (...shares: number[]) => shares.map((share) => ({ n: 100, x: Math.round(100 * share) }));
const steady = (count: number) => days(...Array.from({ length: count }, (_, at) => 0.5 + (at % 2 ? 0.04 : -0.04)));
const signalsOf = (points: { n: number; x: number }[], baseline?: number) =>
  controlChart(points, baseline === undefined ? {} : { baseline }).points.map(({ signals }) => signals.join());

test('a day beyond the limits is bad or good, by the baseline and not by itself', () => {
  const signals = signalsOf([...steady(12), ...days(0.2, 0.5, 0.8)], 12);
  expect(signals.slice(12)).toEqual(['bad_day', '', 'good_day']);
});

test('eight on one side are a shift, at the eighth and at each that follows', () => {
  const signals = signalsOf([...steady(12), ...days(...Array.from({ length: 10 }, () => 0.56)), ...days(0.4)], 12);
  // The twelfth was above the centre already.
  expect(signals.indexOf('lasting_shift')).toBe(18);
  expect(signals.filter((signal) => signal === 'lasting_shift')).toHaveLength(4);
  expect(signals.at(-1)).toBe('');
});

test('a point on the centre ends a run', () => {
  // The last day of the baseline was above the centre, too.
  const line = [...days(0.6, 0.6, 0.6, 0.6, 0.6, 0.6), ...days(0.5), ...days(0.6)];
  expect(signalsOf([...steady(12), ...line], 12).slice(12)).toEqual(line.map(() => ''));
});

test('a day without an answer is a gap and no break', () => {
  const line = days(0.56, 0.56, 0.56, 0.56, 0.56, 0.56, 0.56, 0.56);
  line.splice(4, 0, { n: 0, x: 0 });
  const { points } = controlChart([...steady(12), ...line], { baseline: 12 });
  expect(points[16]).toEqual({ share: null, low: null, high: null, z: null, signals: [] });
  expect(points.at(-1)?.signals).toEqual(['lasting_shift']);
});

test('limits are never closer than chance puts them, and stay on the scale', () => {
  const { sigmaZ, points } = controlChart(days(...Array.from({ length: 12 }, () => 0.97)).concat({ n: 9, x: 9 }));
  expect(sigmaZ).toBe(1);
  for (const { high } of points) expect(high).toBeLessThanOrEqual(1);
  expect(points.at(-1)?.high).toBe(1);
});

test.each([
  ['11 days', steady(11), undefined, 'BASELINE_SHORT'],
  ['12 days', steady(12), undefined, 'OK'],
  ['30 days, of which 11 say what is normal', steady(30), 11, 'BASELINE_SHORT'],
  ['nothing', [], undefined, 'BASELINE_SHORT'],
  // ⌈ln .00135 / ln(1 − .5)⌉ = 10.
  ['nine answers a day', steady(14).map((_, at) => ({ n: 9, x: at % 2 ? 4 : 5 })), undefined, 'TOO_FEW'],
  ['ten answers a day', steady(14).map(() => ({ n: 10, x: 5 })), undefined, 'OK'],
  ['promoters only', days(...Array.from({ length: 20 }, () => 1)), undefined, 'TOO_FEW'],
  ['detractors only', days(...Array.from({ length: 20 }, () => 0)), undefined, 'TOO_FEW'],
] as const)('%s: the chart is judged', (_, points, baseline, status) => {
  expect(controlChart([...points], baseline === undefined ? {} : { baseline }).status).toBe(status);
});

test('under twelve days there are numbers for those who look for them; under too few answers there are none', () => {
  const short = controlChart(steady(11));
  expect([short.centre, short.points[0]?.low]).toEqual([expect.any(Number), expect.any(Number)]);
  const few = controlChart(steady(14).map((_, at) => ({ n: 3, x: at % 3 })));
  expect([few.sigmaZ, few.points[0]]).toEqual([null, { share: 0, low: null, high: null, z: null, signals: [] }]);
});

test('more promoters than answers are refused by name', () => {
  expect(() => controlChart([{ n: 2, x: 3 }])).toThrow(
    expect.objectContaining({ code: 'out_of_range', argument: 'points[0].x' }),
  );
});
