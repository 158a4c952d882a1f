import { check } from './check.ts';
import { InsightsError } from './insights-error.ts';
import type { RatedDrivers } from './rated-drivers.ts';

/** Which drivers an answer has is counted in the bits of one exact number. */
const MOST_DRIVERS = 50;

/** Looks at what is rated: names, lengths, numbers. `location` is looked at where there is one. */
export function checkColumns(input: RatedDrivers & { location?: readonly string[] }): void {
  check.given(input, 'input');
  const { drivers, outcome, ratings, location } = input;
  check.list(drivers, 'drivers');
  check.list(outcome, 'outcome');
  check.given(ratings, 'ratings');
  if (drivers.length > MOST_DRIVERS)
    throw new InsightsError('too_many', 'drivers', `at most ${MOST_DRIVERS} can be taken at once`);
  checkColumn(outcome, 'outcome');
  for (const [at, name] of drivers.entries()) {
    if (typeof name !== 'string' || name === '')
      throw new InsightsError('missing', `drivers[${at}]`, 'a name is needed here');
    if (drivers.indexOf(name) < at)
      throw new InsightsError('duplicate', `drivers[${at}]`, 'this driver is there already');
    const column = Object.hasOwn(ratings, name) ? ratings[name] : undefined;
    check.list(column, `ratings.${name}`);
    checkLength(column, { argument: `ratings.${name}`, length: outcome.length });
    checkColumn(column, `ratings.${name}`);
  }
  if (location === undefined) return;
  check.list(location, 'location');
  checkLength(location, { argument: 'location', length: outcome.length });
  for (let at = 0; at < location.length; at++)
    if (typeof location[at] !== 'string' || location[at] === '') check.id(location[at], `location[${at}]`);
}

function checkLength(column: readonly unknown[], { argument, length }: { argument: string; length: number }): void {
  if (column.length !== length)
    throw new InsightsError('length', argument, `${length} entries are needed, as outcome has`);
}

/** A column has as many entries as there are answers: the path is written only where one is wrong. */
function checkColumn(column: readonly unknown[], argument: string): void {
  for (let at = 0; at < column.length; at++) {
    const value = column[at];
    if (value === null || value === undefined) continue;
    if (!Number.isInteger(value)) check.number(value, `${argument}[${at}]`);
  }
}
