import { expect, test } from 'vitest';
import { madeAnswers } from '../fixtures/made-answers.ts';
import type { LocatedDrivers } from './driver-sums.ts';
import { keyDrivers } from './key-drivers.ts';
import { relativeImportance } from './relative-importance.ts';

/** R² of a regression on some columns, by solving the normal equations of the deviations. */
function rSquared(columns: number[][], outcome: number[]): number {
  const dot = (one: number[], other: number[]) => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  const rows = columns.map((column) => [...columns.map((other) => dot(column, other)), dot(column, outcome)]);
  for (const [at, row] of rows.entries())
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[at] ?? 0) / (row[at] ?? 1);
      for (const index of other.keys()) other[index] = (other[index] ?? 0) - factor * (row[index] ?? 0);
    }
  const explained = rows.reduce(
    (sum, row, at) => sum + ((row.at(-1) ?? 0) / (row[at] ?? 1)) * dot(columns[at] ?? [], outcome),
    0,
  );
  return explained / dot(outcome, outcome);
}

/** LMG as it is told: every order of entering, one regression after the other. Complete answers, less their location's means. */
function byOrders({ drivers, location, outcome, ratings }: LocatedDrivers) {
  const columns = [...drivers.map((name) => ratings[name] ?? []), outcome];
  const complete = [...outcome.keys()].filter((at) => columns.every((column) => column[at] !== null));
  const centred = columns.map((column) =>
    complete.map((at) => {
      const peers = complete.filter((other) => location[other] === location[at]).map((other) => column[other] ?? 0);
      return (column[at] ?? 0) - peers.reduce((sum, value) => sum + value, 0) / peers.length;
    }),
  );
  const y = centred.at(-1) ?? [];
  const gains = drivers.map(() => 0);
  let orders = 0;
  const enter = (left: number[], entered: number[], before: number) => {
    if (left.length === 0) orders++;
    for (const driver of left) {
      const after = rSquared(
        [...entered, driver].map((at) => centred[at] ?? []),
        y,
      );
      const ways = [1, 1, 2, 6, 24, 120][left.length - 1] ?? 1;
      gains[driver] = (gains[driver] ?? 0) + ways * (after - before);
      enter(
        left.filter((other) => other !== driver),
        [...entered, driver],
        after,
      );
    }
  };
  enter([...drivers.keys()], [], 0);
  const covariances = drivers.map((_, at) => y.reduce((sum, value, row) => sum + value * (centred[at]?.[row] ?? 0), 0));
  return {
    n: complete.length,
    r2: rSquared(centred.slice(0, -1), y),
    lmg: gains.map((gain) => gain / orders),
    covariances,
  };
}

test.each([
  ['all answered', () => true],
  ['some left out', (answer: number, driver: number) => (answer * 7 + driver * 3) % 13 !== 0],
])('%s: equals the mean over all orders of entering', (_, asked) => {
  const input = madeAnswers({ answers: 320, drivers: 4, asked });
  const { n, r2, lmg, covariances } = byOrders(input);
  const kept = lmg.map((part, at) => ((covariances[at] ?? 0) > 0 ? part : 0));
  const sum = kept.reduce((total, part) => total + part, 0);
  const result = keyDrivers(input);
  expect(result.n).toBe(n);
  expect(result.r2).toBeCloseTo(r2, 10);
  for (const [at, name] of input.drivers.entries())
    expect(result.importance[name]).toBeCloseTo((kept[at] ?? 0) / sum, 9);
});

test('a driver that goes down with the outcome gets nothing, and the others all of it', () => {
  const input = madeAnswers({ answers: 400 });
  const turned = {
    ...input,
    ratings: { ...input.ratings, 'driver 0': input.ratings['driver 0']?.map((value) => 6 - (value ?? 0)) ?? [] },
  };
  const { importance, beta } = keyDrivers(turned);
  expect(importance['driver 0']).toBe(0);
  expect(beta['driver 0']).toBeLessThan(0);
  expect(Object.values(importance).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('a covariance that is 0 stays 0 in another unit', () => {
  // Added up from the thirds of small locations it is a little above 0 in one unit and a little below in another.
  const input = madeAnswers({ answers: 48, seed: 1_000_000, drivers: 3 });
  const stretched = Object.entries(input.ratings).map(([name, column]) => [
    name,
    column.map((value) => (value ?? 0) * 3),
  ]);
  const other = keyDrivers({ ...input, ratings: Object.fromEntries(stretched) });
  for (const [name, share] of Object.entries(keyDrivers(input).importance))
    expect(other.importance[name]).toBeCloseTo(share, 9);
});

const noise = (input: ReturnType<typeof madeAnswers>) => ({
  ...input,
  outcome: input.outcome.map((_, at) => (at * 7919) % 11),
});
const constant = (input: ReturnType<typeof madeAnswers>, value: number | null) => ({
  ...input,
  drivers: [...input.drivers, 'extra'],
  ratings: { ...input.ratings, extra: input.outcome.map(() => value) },
});
const twin = (input: ReturnType<typeof madeAnswers>) => ({
  ...input,
  drivers: [...input.drivers, 'extra'],
  ratings: { ...input.ratings, extra: input.ratings['driver 2'] ?? [] },
});

test.each([
  ['nothing', madeAnswers({ answers: 0 }), 'TOO_FEW'],
  ['one answer', madeAnswers({ answers: 1 }), 'TOO_FEW'],
  ['99 answers', madeAnswers({ answers: 99 }), 'TOO_FEW'],
  ['100 answers', madeAnswers({ answers: 100 }), 'PROVISIONAL'],
  ['199 answers', madeAnswers({ answers: 199 }), 'PROVISIONAL'],
  ['200 answers', madeAnswers({ answers: 200 }), 'OK'],
  ['an outcome of its own', noise(madeAnswers({ answers: 400 })), 'NO_MODEL'],
  [
    'an outcome that never changes',
    { ...madeAnswers({ answers: 400 }), outcome: Array.from({ length: 400 }, () => 9) },
    'NO_MODEL',
  ],
  [
    'a location an answer',
    { ...madeAnswers({ answers: 150 }), location: Array.from({ length: 150 }, (_, at) => `L${at}`) },
    'NO_MODEL',
  ],
  ['no driver', { ...madeAnswers({ answers: 300 }), drivers: [] }, 'NO_MODEL'],
  ['the same question twice', twin(madeAnswers({ answers: 300 })), 'COLLINEAR'],
  ['the same question twice, of few', twin(madeAnswers({ answers: 150 })), 'COLLINEAR'],
  ['a driver that all rate 4', constant(madeAnswers({ answers: 300 }), 4), 'EXCLUDED_DRIVER'],
  ['a driver that nobody rates', constant(madeAnswers({ answers: 300 }), null), 'EXCLUDED_DRIVER'],
  ['thirty drivers', madeAnswers({ answers: 400, drivers: 30 }), 'OK'],
])('%s: %#', (_, input, status) => {
  const result = keyDrivers(input);
  expect(result.status).toBe(status);
  expect(JSON.stringify([result.importance, result.beta, result.r2])).not.toContain('null');
});

test('an excluded driver says why, and takes no answer away from the others', () => {
  const same = keyDrivers(constant(madeAnswers({ answers: 300 }), 4));
  expect(same).toMatchObject({ n: 300, excluded: ['extra'], excludedBecause: { extra: 'SAME_ANSWER' } });
  const none = keyDrivers(constant(madeAnswers({ answers: 300 }), null));
  expect(none).toMatchObject({ n: 300, excluded: ['extra'], excludedBecause: { extra: 'TOO_FEW_ANSWERS' } });
  const plain = keyDrivers(madeAnswers({ answers: 300 }));
  expect(none.importance).toEqual({ ...plain.importance, extra: 0 });
});

test('a driver that only differs between locations says nothing within one', () => {
  const input = constant(madeAnswers({ answers: 300 }), 4);
  const result = keyDrivers({
    ...input,
    ratings: { ...input.ratings, extra: input.location.map((id) => (id === 'L0' ? 2 : 5)) },
  });
  expect(result).toMatchObject({ status: 'EXCLUDED_DRIVER', excludedBecause: { extra: 'SAME_ANSWER' } });
});

test('rotated questions are taken in pairs, and the result says so', () => {
  const asked = (answer: number, driver: number) => (driver + 5 - (answer % 5)) % 5 < 2;
  const many = keyDrivers(
    madeAnswers({
      answers: 4000,
      asked: (at, driver) => (at % 3 ? asked(at, driver) : driver === at % 5 || driver === (at + 2) % 5),
    }),
  );
  const all = keyDrivers(madeAnswers({ answers: 4000 }));
  expect(many).toMatchObject({ basis: 'pairwise', status: 'OK' });
  expect(many.smallestJointN).toBe(many.n);
  expect(many.n).toBeLessThan(800);
  for (const [name, share] of Object.entries(all.importance))
    expect(Math.abs((many.importance[name] ?? 0) - share)).toBeLessThan(0.1);
  // Neighbours are asked together, others never: no basis at all.
  expect(keyDrivers(madeAnswers({ answers: 4000, asked }))).toMatchObject({
    status: 'TOO_FEW',
    basis: 'complete',
    smallestJointN: null,
  });
});

test('more than twelve drivers are weighed by Johnson, and what is weighed is the same R²', () => {
  const twelve = relativeImportance(madeAnswers({ answers: 500, drivers: 12 }));
  const thirteen = relativeImportance(madeAnswers({ answers: 500, drivers: 13 }));
  expect(thirteen.r2).toBeGreaterThan(twelve.r2 - 0.2);
  for (const { lmg, r2 } of [twelve, thirteen]) {
    expect(Object.values(lmg).reduce((sum, part) => sum + part, 0)).toBeCloseTo(r2, 12);
    expect(Math.min(...Object.values(lmg))).toBeGreaterThanOrEqual(0);
  }
});

test.each([
  [{ ratings: { 'driver 0': [1] } }, 'length', 'ratings.driver 0'],
  [{ drivers: ['driver 0', 'driver 0'] }, 'duplicate', 'drivers[1]'],
  [{ drivers: ['constructor'] }, 'missing', 'ratings.constructor'],
  [{ drivers: Array.from({ length: 51 }, (_, at) => `d${at}`) }, 'too_many', 'drivers'],
  [{ outcome: [1, Number.NaN, 3] }, 'not_finite', 'outcome[1]'],
  [{ location: ['a', '', 'b'] }, 'missing', 'location[1]'],
  [{ location: undefined }, 'missing', 'location'],
])('%j is refused by name', (wrong, code, argument) => {
  const input = { ...madeAnswers({ answers: 3 }), ...wrong } as LocatedDrivers;
  expect(() => keyDrivers(input)).toThrow(expect.objectContaining({ code, argument }));
});
