import { check } from './check.ts';
import { fQuantile } from './distributions.ts';
import { addCounts, groupOfCounts } from './group-of-counts.ts';
import { type DayCell, nestedComponents } from './nested-components.ts';
import { checkScoreCounts, type ScoreCounts } from './nps-interval.ts';
import { type OneWay, oneWay } from './one-way.ts';

export interface DayValue {
  location: string;
  /** The location's own day, in whatever form; the same form for all. */
  day?: string | number | null;
  /** The score of one answer, 0 to 10, or any other measure. */
  value: number;
}

export interface VarianceSplit {
  status: 'NO_DATA' | 'ONE_LOCATION' | 'NO_DIFFERENCE' | 'OK';
  n: number;
  locations: number;
  /** Share of the variance that lies between locations, 0 to 1, and its 95 % range. Null with fewer than two locations. */
  icc: number | null;
  low: number | null;
  high: number | null;
  /** Variances, in squares of the value's unit. Null where they cannot be known. */
  betweenLocations: number | null;
  withinLocations: number | null;
  /** Null where a row has no day, or where days cannot be told from visits or from locations. */
  betweenDays: number | null;
  withinDay: number | null;
}

/**
 * How much of the difference between visits lies between locations, between days of a location, and between visits of a day.
 *
 * icc = ICC(1) = (MSB − MSW) / (MSB + (n₀ − 1) MSW) with n₀ = (N − Σn²/N)/(k − 1); its range from F (Searle, Casella & McCulloch 1992,
 * chapter 3): with f = (MSB/MSW)/F_q the limit is (f − 1)/(n₀ + f − 1), cut to [0, 1]. With days, betweenLocations, betweenDays and
 * withinDay are the nested components (`nestedComponents`); icc, low, high and withinLocations stay one-way.
 *
 * Gates: fewer than two locations `ONE_LOCATION`; variance between ≤ 0 `NO_DIFFERENCE`, with icc and betweenLocations 0.
 *
 * @throws InsightsError where a value is no number or a location has no id.
 */
export function varianceSplit(rows: readonly DayValue[]): VarianceSplit {
  check.list(rows, 'rows');
  for (const [at, row] of rows.entries()) {
    check.given(row, `rows[${at}]`);
    check.id(row.location, `rows[${at}].location`);
    check.number(row.value, `rows[${at}].value`);
    if (row.day !== undefined && row.day !== null) check.id(row.day, `rows[${at}].day`);
  }
  const hasDays = rows.length > 0 && rows.every(({ day }) => day !== undefined && day !== null);
  return split(
    cellsBy(rows, () => ''),
    hasDays ? cellsBy(rows, ({ day }) => day) : null,
  );
}

/** The answers of one location and day, by what they are. */
export interface CountedDay extends ScoreCounts {
  location: string;
  day: string | number;
}

/**
 * `varianceSplit` from counts: the same result as of a row for each answer, with the values 1 of a promoter, 0 of a passive and −1 of a
 * detractor, at the cost of a row a day.
 *
 * @throws InsightsError where a count is wrong, or a location or a day has no id.
 */
export function varianceSplitOfCounts(days: readonly CountedDay[]): VarianceSplit {
  check.list(days, 'days');
  const locations = new Map<string, ScoreCounts>();
  const cells: DayCell[] = [];
  for (const [at, day] of days.entries()) {
    checkScoreCounts(day, `days[${at}]`);
    check.id(day.location, `days[${at}].location`);
    check.id(day.day, `days[${at}].day`);
    const group = groupOfCounts(day);
    if (group.n === 0) continue;
    cells.push({ location: day.location, ...group });
    locations.set(day.location, addCounts(locations.get(day.location), day));
  }
  const whole = [...locations].map(([location, counts]) => ({ location, ...groupOfCounts(counts) }));
  return split(whole, cells.length > 0 ? cells : null);
}

function split(locations: readonly DayCell[], days: readonly DayCell[] | null): VarianceSplit {
  const brand = oneWay(locations);
  const status = splitStatus(brand);
  const nested = days && nestedComponents(days);
  const betweenLocations = status === 'OK' ? (nested?.betweenLocations ?? brand.between) : brand.groups < 2 ? null : 0;
  return {
    status,
    n: brand.n,
    locations: brand.groups,
    ...correlation(brand),
    betweenLocations,
    withinLocations: brand.msWithin,
    betweenDays: nested?.betweenDays ?? null,
    withinDay: nested?.withinDay ?? null,
  };
}

function splitStatus({ n, groups, between }: OneWay): VarianceSplit['status'] {
  if (n === 0) return 'NO_DATA';
  if (groups < 2) return 'ONE_LOCATION';
  return between > 0 ? 'OK' : 'NO_DIFFERENCE';
}

function correlation({
  groups,
  n,
  between,
  msBetween,
  msWithin,
  n0,
}: OneWay): Pick<VarianceSplit, 'icc' | 'low' | 'high'> {
  if (msBetween === null || n0 === null) return { icc: null, low: null, high: null };
  // One value a location, or none that differs: nothing says how values of one location differ.
  if (msWithin === null || (msWithin === 0 && between === 0)) return { icc: 0, low: 0, high: 1 };
  if (msWithin === 0) return { icc: 1, low: 1, high: 1 };
  const degrees = { between: groups - 1, within: n - groups };
  const limit = (quantile: number) => {
    const excess = msBetween / msWithin / fQuantile(quantile, degrees) - 1;
    return Math.min(1, Math.max(0, excess / (n0 + excess)));
  };
  return { icc: between / (between + msWithin), low: limit(0.975), high: limit(0.025) };
}

/** The values of each location, or of each of its parts, as count, mean and squares; in two passes, so that no digits are lost. */
function cellsBy(rows: readonly DayValue[], part: (row: DayValue) => unknown): DayCell[] {
  const byLocation = new Map<string, Map<unknown, DayCell>>();
  const cells: DayCell[] = [];
  const own = rows.map((row) => {
    const parts = byLocation.get(row.location) ?? new Map<unknown, DayCell>();
    byLocation.set(row.location, parts);
    const known = parts.get(part(row));
    if (known) return known;
    const cell: DayCell = { location: row.location, n: 0, mean: 0, within: 0 };
    parts.set(part(row), cell);
    cells.push(cell);
    return cell;
  });
  for (const [at, cell] of own.entries()) {
    cell.n++;
    cell.mean += rows[at]?.value ?? 0;
  }
  for (const cell of cells) cell.mean /= cell.n;
  for (const [at, cell] of own.entries()) cell.within += ((rows[at]?.value ?? 0) - cell.mean) ** 2;
  return cells;
}
