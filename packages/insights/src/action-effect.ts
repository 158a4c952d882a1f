import { check } from './check.ts';
import { tQuantile, twoSidedT } from './distributions.ts';
import type { DriverSums } from './driver-sums.ts';
import { addCounts, groupOfCounts } from './group-of-counts.ts';
import { InsightsError } from './insights-error.ts';
import { checkScoreCounts, type ScoreCounts } from './nps-interval.ts';
import { type Group, oneWay, shrinkage } from './one-way.ts';
import { answersTo, readSums } from './pooled-moments.ts';

/** One answer. */
export interface ActionRow {
  location: string;
  /** Whether it was given after the action began: 0 or 1, or a boolean. */
  post: 0 | 1 | boolean;
  outcome: number;
}

export interface ActionEffect {
  /** `OK`: it rose beyond what others did; `WORSE`: it fell. */
  status: 'WAIT' | 'NO_CONTROL' | 'NOT_PROVEN' | 'WORSE' | 'OK';
  /** Answers at the location before and after: the "k of 20" of the refusal. */
  answersBefore: number;
  answersAfter: number;
  /** Other locations with answers before and after. */
  controls: number;
  /** Means of the location before and after, and after − before. Null without an answer. */
  before: number | null;
  after: number | null;
  change: number | null;
  /** The plain mean of the other locations' changes. Null without any. */
  controlChange: number | null;
  /** change − controlChange, its 95 % range and two-sided p. These and the next two are null at `WAIT` and `NO_CONTROL`. */
  did: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
  /** Share of locations, this one among them, that moved at least as far from all others as this one did. */
  placeboP: number | null;
  /** What would have come back by itself: extreme scores of few answers are partly luck. */
  expectedBounce: number | null;
}

const LEAST_ANSWERS = 20;
const LEAST_CONTROLS = 5;

/**
 * Whether an action at one location worked: difference in differences against all other locations, each a single change (Donald & Lang
 * 2007): s.e. = s√(1 + 1/J), t with J − 1 degrees, s the standard deviation of the J others' changes. placeboP ranks the effect among those
 * of locations where nothing was done. expectedBounce = (1 − B)(μ − ȳ), one-way over the answers before.
 *
 * Gates: under 20 answers before or after `WAIT`; under 5 other locations with both `NO_CONTROL`; a range with 0 in it `NOT_PROVEN`.
 *
 * @throws InsightsError where `treated` has no id, `post` is neither 0 nor 1, or an outcome is no number.
 */
export function actionEffect(input: { treated: string; rows: readonly ActionRow[] }): ActionEffect {
  check.given(input, 'input');
  const { treated, rows } = input;
  check.id(treated, 'treated');
  check.list(rows, 'rows');
  for (const [at, row] of rows.entries()) checkRow(row, `rows[${at}]`);
  return effect(treated, {
    before: groupsOf(rows.filter(({ post }) => !post)),
    after: groupsOf(rows.filter(({ post }) => post)),
  });
}

/** The answers of one location before or after the action, by what they are. */
export interface CountedPeriod extends ScoreCounts {
  location: string;
  post: 0 | 1 | boolean;
}

/**
 * `actionEffect` from counts: the same result as of a row for each answer, with the values 1 of a promoter, 0 of a passive and −1 of a
 * detractor. Rows of one location and side are added up.
 *
 * @throws InsightsError where `treated` has no id, `post` is neither 0 nor 1, or a count is wrong.
 */
export function actionEffectOfCounts(input: { treated: string; rows: readonly CountedPeriod[] }): ActionEffect {
  check.given(input, 'input');
  const { treated, rows } = input;
  check.id(treated, 'treated');
  check.list(rows, 'rows');
  const sides = { before: new Map<string, ScoreCounts>(), after: new Map<string, ScoreCounts>() };
  for (const [at, row] of rows.entries()) {
    checkScoreCounts(row, `rows[${at}]`);
    checkRow({ ...row, outcome: 0 }, `rows[${at}]`);
    const side = row.post ? sides.after : sides.before;
    side.set(row.location, addCounts(side.get(row.location), row));
  }
  const groups = (side: Map<string, ScoreCounts>) =>
    new Map(
      [...side].map(([location, counts]) => [location, groupOfCounts(counts)] as const).filter(([, { n }]) => n > 0),
    );
  return effect(treated, { before: groups(sides.before), after: groups(sides.after) });
}

/**
 * `actionEffect` on the ratings of one driver, from sums that were kept: those of the answers before the action and those after it. The same
 * result as of a row for each rating.
 *
 * @throws InsightsError where `treated` or `driver` has no id, or sums are not what `driverSums` gives.
 */
export function actionEffectFromSums(input: {
  treated: string;
  driver: string;
  before: DriverSums;
  after: DriverSums;
}): ActionEffect {
  check.given(input, 'input');
  const { treated, driver } = input;
  check.id(treated, 'treated');
  check.id(driver, 'driver');
  const groups = (sums: DriverSums) => {
    const read = readSums(sums);
    const ratings = answersTo(read, read.drivers.indexOf(driver));
    const found = read.locations.flatMap(({ id }, at): [string, Group][] => {
      const group = ratings[at];
      return group && group.n > 0 ? [[id, group]] : [];
    });
    return new Map(found);
  };
  return effect(treated, { before: groups(input.before), after: groups(input.after) });
}

type Groups = Map<string, Group>;

function effect(treated: string, { before, after }: { before: Groups; after: Groups }): ActionEffect {
  const own = { before: before.get(treated), after: after.get(treated) };
  const change = own.before && own.after ? own.after.mean - own.before.mean : null;
  const changes = [...before].flatMap(([location, { mean }]) => {
    const later = after.get(location);
    return later && location !== treated ? [later.mean - mean] : [];
  });
  const controls = changes.length;
  const controlChange = controls > 0 ? mean(changes) : null;
  const counts = { answersBefore: own.before?.n ?? 0, answersAfter: own.after?.n ?? 0, controls };
  const means = { before: own.before?.mean ?? null, after: own.after?.mean ?? null, change, controlChange };
  const isEarly = Math.min(counts.answersBefore, counts.answersAfter) < LEAST_ANSWERS;
  if (isEarly || controls < LEAST_CONTROLS || change === null || controlChange === null || !own.before)
    return { status: isEarly ? 'WAIT' : 'NO_CONTROL', ...counts, ...means, ...NOTHING };

  const did = change - controlChange;
  const error = deviation(changes) * Math.sqrt(1 + 1 / controls);
  const half = tQuantile(0.975, controls - 1) * error;
  const [low, high] = [did - half, did + half];
  const brand = oneWay([...before.values()]);
  const expectedBounce = (1 - shrinkage(brand, own.before.n)) * ((brand.mean ?? 0) - own.before.mean);
  const status = low > 0 ? 'OK' : high < 0 ? 'WORSE' : 'NOT_PROVEN';
  const p = pOf(did, { error, degrees: controls - 1 });
  return { status, ...counts, ...means, did, low, high, p, placeboP: placeboP(change, changes), expectedBounce };
}

const NOTHING = { did: null, low: null, high: null, p: null, placeboP: null, expectedBounce: null };

function checkRow(row: ActionRow, argument: string): void {
  check.given(row, argument);
  check.id(row.location, `${argument}.location`);
  check.number(row.outcome, `${argument}.outcome`);
  if (![0, 1, true, false].includes(row.post))
    throw new InsightsError('out_of_range', `${argument}.post`, '0 (before) or 1 (after) is needed here');
}

function groupsOf(rows: readonly ActionRow[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { location, outcome } of rows) {
    const group = groups.get(location) ?? { n: 0, mean: 0, within: 0 };
    groups.set(location, group);
    // Welford's update: no sum of squares that would lose its digits.
    const step = outcome - group.mean;
    group.n++;
    group.mean += step / group.n;
    group.within += step * (outcome - group.mean);
  }
  return groups;
}

/** Where the others all moved alike, any difference is beyond them. */
function pOf(did: number, { error, degrees }: { error: number; degrees: number }): number {
  if (error > 0) return twoSidedT(did / error, degrees);
  return did === 0 ? 1 : 0;
}

function placeboP(change: number, changes: readonly number[]): number {
  const all = [change, ...changes];
  const sum = all.reduce((total, each) => total + each, 0);
  const effects = all.map((each) => Math.abs(each - (sum - each) / (all.length - 1)));
  const own = effects[0] ?? 0;
  // Equal moves, computed on two paths, are equal.
  return effects.filter((effect) => effect >= own - 1e-9 * Math.max(1, own)).length / all.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / (values.length - 1));
}
