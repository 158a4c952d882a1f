import { expect, test } from 'vitest';
import { actionEffect } from './action-effect.ts';

/** `count` answers around `mean`, which they have on average. */
const answers = (location: string, post: 0 | 1, { mean, count = 20 }: { mean: number; count?: number }) =>
  Array.from({ length: count }, (_, at) => ({ location, post, outcome: mean + (at % 2 ? 1 : -1) }));
const brand = (changes: number[], { before = 20, after = 20 } = {}) =>
  changes.flatMap((change, at) => [
    ...answers(`L${at}`, 0, { mean: 7 + at / 10, count: before }),
    ...answers(`L${at}`, 1, { mean: 7 + at / 10 + change, count: after }),
  ]);
const effect = (changes: number[], counts = {}) => actionEffect({ treated: 'L0', rows: brand(changes, counts) });

test.each([
  ['rose beyond the others', [2, 0.1, -0.1, 0.2, 0, -0.2], 'OK'],
  ['fell below the others', [-2, 0.1, -0.1, 0.2, 0, -0.2], 'WORSE'],
  ['rose no more than the others did', [0.5, 0.6, 0.4, 0.5, 0.7, 0.3], 'NOT_PROVEN'],
  ['rose, and had too few others', [2, 0.1, -0.1, 0.2, 0], 'NO_CONTROL'],
])('a location that %s', (_, changes, status) => {
  expect(effect(changes).status).toBe(status);
});

test('the numbers are those of Donald and Lang', () => {
  const { did, low, high, placeboP, change, controlChange } = effect([2, 0.1, -0.1, 0.2, 0, -0.2]);
  expect([change, controlChange, did]).toEqual([2, 0, 2].map((value) => expect.closeTo(value, 12)));
  // s = √(.1/4) = .158114, s√(1 + 1/5) = .173205, t₄ = 2.776445
  expect([low, high]).toEqual([2 - 0.480894, 2 + 0.480894].map((value) => expect.closeTo(value, 6)));
  expect(placeboP).toBeCloseTo(1 / 6, 12);
});

test('under 20 answers it is too early, whatever else is missing', () => {
  const early = effect([2, 0, 0, 0], { after: 19 });
  expect(early).toMatchObject({ status: 'WAIT', answersBefore: 20, answersAfter: 19, change: expect.closeTo(2, 0) });
  const { did, low, high, p, placeboP, expectedBounce } = early;
  expect([did, low, high, p, placeboP, expectedBounce]).toEqual([null, null, null, null, null, null]);
  expect(actionEffect({ treated: 'L0', rows: [] })).toMatchObject({
    status: 'WAIT',
    before: null,
    controlChange: null,
  });
});

test('a location that was low by luck comes back by itself', () => {
  expect(effect([0, 0, 0, 0, 0, 0]).expectedBounce).toBeGreaterThan(0);
});

test('where all others moved alike, the least difference counts and none does not', () => {
  expect(effect([2, 1, 1, 1, 1, 1])).toMatchObject({ status: 'OK', p: expect.closeTo(0, 6) });
  expect(effect([0, 0, 0, 0, 0, 0]).placeboP).toBe(1);
});

test('booleans are as good as 0 and 1, and nothing else is', () => {
  const rows = brand([1, 0, 0.1, 0, 0.1, 0]);
  const spelled = rows.map((row) => ({ ...row, post: row.post === 1 }));
  expect(actionEffect({ treated: 'L0', rows: spelled })).toEqual(actionEffect({ treated: 'L0', rows }));
  expect(() => actionEffect({ treated: 'L0', rows: [{ location: 'L0', post: 2 as 1, outcome: 1 }] })).toThrow(
    expect.objectContaining({ code: 'out_of_range', argument: 'rows[0].post' }),
  );
});
