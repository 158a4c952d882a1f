import { checkColumns } from './check-columns.ts';
import { driverModel } from './driver-model.ts';
import type { RatedDrivers } from './rated-drivers.ts';

export interface RelativeImportance {
  /** Complete answers. */
  n: number;
  /** Share of the outcome's variance explained, 0 to 1. */
  r2: number;
  /** By driver, its part of r2, as a share (they add up to 1, or all are 0 where nothing is explained) and in units of r2. */
  share: Record<string, number>;
  lmg: Record<string, number>;
}

/**
 * What each driver brings to the outcome, the bare method: no gates, no centring, complete answers only. LMG up to 12 drivers that vary,
 * above that Johnson's relative weights (see `driverModel`). A driver that does not vary gets 0; duplicates split equally. For a brand's
 * answers use `keyDrivers`, which takes the differences between locations out first.
 *
 * @throws InsightsError where columns differ in length, a driver stands there twice, or a number is not finite.
 */
export function relativeImportance(input: RatedDrivers): RelativeImportance {
  checkColumns(input);
  const { drivers, outcome, ratings } = input;
  const columns = [...drivers.map((name) => ratings[name] ?? []), outcome];
  const complete = [...outcome.keys()].filter((at) => columns.every((column) => typeof column[at] === 'number'));
  // Centred before multiplied: the squares of years or euros would swallow the differences.
  const centred = columns.map((column) => {
    const values = complete.map((at) => column[at] ?? 0);
    const mean = values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
    // Equal fractions have a mean that differs from them in the last digit.
    return values.every((value) => value === values[0]) ? values.map(() => 0) : values.map((value) => value - mean);
  });
  const product = (one: number, other: number) => {
    const theirs = centred[other] ?? [];
    return (centred[one] ?? []).reduce((total, value, at) => total + value * (theirs[at] ?? 0), 0);
  };
  const last = drivers.length;
  const { r2, parts } = driverModel({
    drivers: drivers.map((_, one) => drivers.map((__, other) => product(one, other))),
    withOutcome: drivers.map((_, one) => product(one, last)),
    outcome: product(last, last),
  });
  const share = parts.map((part) => (r2 > 0 ? part / r2 : 0));
  return { n: complete.length, r2, share: byName(drivers, share), lmg: byName(drivers, parts) };
}

/** Own properties only, whatever a driver is called. */
export function byName<Value>(names: readonly string[], values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] as Value]));
}
