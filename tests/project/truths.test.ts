import { expect, test } from 'vitest';
import { judgeActions } from '../../scripts/bench/truths/judge-actions.mjs';
import { judgeKeyDrivers } from '../../scripts/bench/truths/judge-key-drivers.mjs';
import { judgePriorities } from '../../scripts/bench/truths/judge-priorities.mjs';
import { judgeWeekdays } from '../../scripts/bench/truths/judge-weekdays.mjs';
import { readTruthsOptions } from '../../scripts/bench/truths/read-truths-options.mjs';

/** A few of the bench's hundred seeds, which draw the same each time; limits are far from what the hundred come to (docs/truths.md). */
const SEEDS = [1, 2, 3, 4, 5, 6];

type Counts = Record<string, number>;
const total = (counts: readonly Counts[], name: string) => counts.reduce((sum, each) => sum + (each[name] ?? 0), 0);

test('the drivers that are named bring most of what could be had, the lowest-rated less', () => {
  const judged = SEEDS.map((seed) => judgePriorities(seed, { answers: 40, means: { value: 2.9 } }) as Counts);
  const of = (name: string) => total(judged, name);
  expect(of('brought') / of('couldNamed')).toBeGreaterThan(0.8);
  expect(of('useless') / of('locations')).toBeLessThan(0.05);
  expect(of('naiveBrought')).toBeLessThan(of('brought'));
  const lost = ['couldSmall', 'couldUnsure', 'couldRefused'].reduce((sum, name) => sum + of(name), 0);
  expect(of('couldNamed') + lost).toBeCloseTo(of('could'));
});

test('rotated questions refuse until a pair has a hundred answers, and then find the key drivers', () => {
  const few = SEEDS.map((seed) => judgeKeyDrivers(seed, { answers: 40, pick: 3 }) as Counts);
  expect(total(few, 'refused')).toBe(SEEDS.length);
  const many = SEEDS.slice(0, 3).map((seed) => judgeKeyDrivers(seed, { answers: 120, pick: 3 }) as Counts);
  expect(total(many, 'refused')).toBe(0);
  expect(total(many, 'right') / total(many, 'pairs')).toBeGreaterThan(0.75);
});

test('a weekday is not called weak for having been tested', () => {
  const judged = SEEDS.slice(0, 2).map((seed) => judgeWeekdays(seed, { isPlanted: false }) as Counts);
  expect(total(judged, 'runsWithFalse')).toBe(0);
  expect(total(judged, 'naiveFalse')).toBeGreaterThan(0);
});

test('an action that did nothing is seldom called working, one that worked more often', () => {
  const judged = SEEDS.slice(0, 4).map((seed) => judgeActions(seed) as Record<string, Counts>);
  const share = (kind: string) => {
    const counts = judged.map((each) => each[kind] ?? {});
    return total(counts, 'working') / total(counts, 'actions');
  };
  expect(share('anyRating')).toBeLessThan(0.08);
  expect(share('workedRating')).toBeGreaterThan(0.2);
});

test.each([
  [[], { options: { seeds: 100, json: false } }],
  [['--seeds', '5', '--json'], { options: { seeds: 5, json: true } }],
  [['--seeds', 'all'], { error: '--seeds is "all": write a number from 1 to 9999' }],
])('the options %j', (args, read) => {
  expect(readTruthsOptions(args)).toEqual(read);
});
