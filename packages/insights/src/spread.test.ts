import { expect, test } from 'vitest';
import { type ShareRow, spread } from './spread.ts';

const share = (name: string, parent: string | null, atHours = 0): ShareRow => ({ share: name, parent, atHours });
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => share(`s${at}`, at < 20 ? null : `s${at - 20}`));

test('k is what shares lead to, with its error', () => {
  const { status, seeds, shares, kFactor, kSe, amplification, generations } = spread({ shares: many(30), clicks: [] });
  expect({ status, seeds, shares, generations }).toEqual({
    status: 'OK',
    seeds: 20,
    shares: 30,
    generations: [20, 10],
  });
  expect([kFactor, amplification]).toEqual([expect.closeTo(1 / 3, 12), expect.closeTo(1.5, 12)]);
  // Ten shares with one child, twenty with none: s² = 30 · ⅓ · ⅔ / 29.
  expect(kSe).toBeCloseTo(Math.sqrt((30 * (1 / 3) * (2 / 3)) / 29 / 30), 12);
});

test('a chain is more viral than a star of the same size', () => {
  const star = spread({ shares: [share('r', null), ...'abcd'.split('').map((name) => share(name, 'r'))], clicks: [] });
  const chain = spread({
    shares: [share('r', null), share('a', 'r'), share('b', 'a'), share('c', 'b'), share('d', 'c')],
    clicks: [],
  });
  // Of the ten pairs of a star four are 1 apart, six 2; of a chain's four 1, three 2, two 3, one 4.
  expect(star.largest).toEqual({ root: 'r', size: 5, structuralVirality: 1.6 });
  expect(chain.largest).toEqual({ root: 'r', size: 5, structuralVirality: 2 });
  expect([star.generations, chain.generations]).toEqual([
    [1, 4],
    [1, 1, 1, 1, 1],
  ]);
});

test('a visitor counts once a share, from the first click, and half of them are there by the middle one', () => {
  const click = (name: string, visitor: string, atHours: number) => ({ share: name, visitor, atHours });
  const { visitors, timeToHalfHours } = spread({
    shares: [share('r', null, 10), share('a', 'r', 20), share('q', null, 100)],
    clicks: [click('r', 'v', 18), click('r', 'v', 12), click('a', 'v', 25), click('q', 'w', 101), click('a', 'x', 60)],
  });
  // Delays from the roots: 2, 15, 1, 50: the second smallest of four.
  expect([visitors, timeToHalfHours]).toEqual([4, 2]);
});

test('under 30 shares there is no k; an open window says so first', () => {
  const few = spread({ shares: many(29), clicks: [] });
  expect(few).toMatchObject({ status: 'TOO_FEW', seeds: 20, kFactor: null, kSe: null, amplification: null });
  expect(few.largest?.size).toBe(2);
  expect(spread({ shares: many(29), clicks: [], windowOpen: true })).toMatchObject({
    status: 'IMMATURE',
    kFactor: null,
  });
  expect(spread({ shares: many(30), clicks: [], windowOpen: true })).toMatchObject({
    status: 'IMMATURE',
    kFactor: expect.closeTo(1 / 3, 12),
  });
});

test('nothing has spread where nothing was shared', () => {
  const nothing = { seeds: 0, shares: 0, visitors: 0, generations: [], timeToHalfHours: null, largest: null };
  expect(spread({ shares: [], clicks: [] })).toMatchObject(nothing);
});

test('a share whose parent was taken back begins a cascade; clicks on what was taken back count nowhere', () => {
  const { seeds, visitors } = spread({
    shares: [share('a', 'gone'), share('b', 'a')],
    clicks: [{ share: 'gone', visitor: 'v', atHours: 1 }],
  });
  expect([seeds, visitors]).toEqual([1, 0]);
});

test('a chain of a hundred thousand is no deeper than memory', () => {
  const shares = Array.from({ length: 100_000 }, (_, at) => share(`s${at}`, at ? `s${at - 1}` : null));
  const { largest, generations } = spread({ shares, clicks: [] });
  expect(generations).toHaveLength(100_000);
  // The mean distance of a chain of n is (n + 1) / 3.
  expect(largest?.structuralVirality).toBeCloseTo(100_001 / 3, 6);
});

test.each([
  [[share('a', 'b'), share('b', 'a')], 'contradiction', 'shares[0].parent'],
  [[share('a', null), share('a', null)], 'duplicate', 'shares[1].share'],
  [[share('a', null, Number.NaN)], 'not_finite', 'shares[0].atHours'],
])('%j is refused by name', (shares, code, argument) => {
  expect(() => spread({ shares, clicks: [] })).toThrow(expect.objectContaining({ code, argument }));
});
