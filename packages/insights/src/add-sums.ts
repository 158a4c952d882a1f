import { check } from './check.ts';
import type { DriverSums, LocationSums } from './driver-sums.ts';
import { InsightsError } from './insights-error.ts';

/** The sums of both: of two days, two locations, two halves of a brand. In any order, the result is the same. */
export function addSums(a: DriverSums, b: DriverSums): DriverSums {
  return mergeSums([a, b]);
}

/**
 * The sums of many rollups at once, in one pass. Where programs had different drivers, the result has all of them, in the order in which
 * they first appear; answers from before a driver was asked count as not answering it.
 *
 * @throws InsightsError where a rollup is not of the shape that `driverSums` gives.
 */
export function mergeSums(all: Iterable<DriverSums>): DriverSums {
  let drivers: readonly string[] = [];
  let isFirst = true;
  const merged = new Map<string, Map<string, Float64Array>>();
  let at = 0;
  for (const rollup of all) {
    // Tens of thousands of rollups: the path of what is wrong is written only where something is.
    if (!isRollup(rollup)) checkRollup(rollup, `sums[${at}]`);
    at++;
    if (isFirst) drivers = rollup.drivers;
    isFirst = false;
    let fitting = rollup;
    if (!isSame(drivers, rollup.drivers)) {
      const wider = [...drivers, ...rollup.drivers.filter((name) => !drivers.includes(name))];
      // A longer list makes longer patterns: what is there so far gets them, too.
      if (wider.length > drivers.length) {
        for (const [id, patterns] of merged) merged.set(id, lengthen(patterns, wider.length - drivers.length));
        drivers = wider;
      }
      fitting = arrange(rollup, drivers);
    }
    for (const id of Object.keys(fitting.locations)) addLocation(merged, id, fitting.locations[id] ?? {});
  }
  const named = [...merged].map(([id, patterns]) => {
    const sums = [...patterns].map(([pattern, values]) => [pattern, Array.from(values)] as const);
    return [id, Object.fromEntries(sums)] as const;
  });
  return { drivers: [...drivers], locations: Object.fromEntries(named) };
}

function isRollup(sums: DriverSums): boolean {
  if (!sums || !Array.isArray(sums.drivers) || typeof sums.locations !== 'object' || !sums.locations) return false;
  for (const id in sums.locations) {
    const patterns = sums.locations[id];
    if (typeof patterns !== 'object' || !patterns) return false;
    for (const pattern in patterns) if (!Array.isArray(patterns[pattern])) return false;
  }
  return true;
}

/** Throws where sums are not of the shape that `driverSums` gives. Numbers are looked at when something is computed from them. */
export function checkRollup(sums: DriverSums, argument: string): void {
  check.given(sums, argument);
  check.list(sums.drivers, `${argument}.drivers`);
  check.given(sums.locations, `${argument}.locations`);
  for (const id of Object.keys(sums.locations)) {
    const patterns = sums.locations[id];
    check.given(patterns, `${argument}.locations.${id}`);
    for (const pattern of Object.keys(patterns))
      check.list(patterns[pattern], `${argument}.locations.${id}.${pattern}`);
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

function addLocation(merged: Map<string, Map<string, Float64Array>>, id: string, patterns: LocationSums): void {
  let known = merged.get(id);
  if (!known) {
    known = new Map();
    merged.set(id, known);
  }
  for (const pattern of Object.keys(patterns)) {
    const values = patterns[pattern] ?? [];
    const total = known.get(pattern);
    if (!total) known.set(pattern, Float64Array.from(values));
    else if (total.length !== values.length)
      throw new InsightsError(
        'length',
        `locations.${id}.${pattern}`,
        `${total.length} sums are needed for this pattern`,
      );
    else for (let at = 0; at < total.length; at++) total[at] = (total[at] as number) + (values[at] as number);
  }
}

/** More drivers, none of which was answered. They stand before the outcome. */
function lengthen(patterns: Map<string, Float64Array>, by: number): Map<string, Float64Array> {
  return new Map(
    [...patterns].map(([pattern, sums]) => [`${pattern.slice(0, -1)}${'n'.repeat(by)}${pattern.slice(-1)}`, sums]),
  );
}

/** The same sums with the drivers in another order, and with some that it does not know. */
function arrange({ drivers, locations }: DriverSums, wanted: readonly string[]): DriverSums {
  const from = [...wanted.map((name) => drivers.indexOf(name)), drivers.length];
  return {
    drivers: [...wanted],
    locations: Object.fromEntries(
      Object.entries(locations).map(([id, patterns]) => [
        id,
        Object.fromEntries(Object.entries(patterns).map(([pattern, sums]) => arrangePattern(pattern, sums, from))),
      ]),
    ),
  };
}

function arrangePattern(pattern: string, sums: readonly number[], from: readonly number[]): [string, number[]] {
  const answered = answeredOf(pattern);
  const places = from.filter((index) => index >= 0 && pattern[index] === 'y').map((index) => answered.indexOf(index));
  const size = answered.length;
  const arranged = [sums[0] ?? 0, ...places.map((place) => sums[1 + place] ?? 0)];
  for (const [at, one] of places.entries())
    for (const other of places.slice(at)) arranged.push(sums[productAt(size, one, other)] ?? 0);
  return [from.map((index) => (pattern[index] === 'y' ? 'y' : 'n')).join(''), arranged];
}

/** The indices that a pattern has, the outcome's being the number of drivers. */
export function answeredOf(pattern: string): number[] {
  return [...pattern].flatMap((letter, at) => (letter === 'y' ? [at] : []));
}

/** Where, in the sums of a pattern with `size` answered, the product of its `one`-th and `other`-th stands. */
export function productAt(size: number, one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return 1 + size + low * size - (low * (low - 1)) / 2 + (high - low);
}
