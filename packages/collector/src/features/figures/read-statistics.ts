import type { DriverSums } from '@goodword/insights';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { matches } from './read-funnel.ts';
import type { ReportFilter } from './report-filter.ts';

/** The answers of one location, by what they are. */
export interface ScoreCount {
  location: string;
  promoters: number;
  passives: number;
  detractors: number;
}

/** The same on one of its days. */
export interface DayCount extends ScoreCount {
  day: string;
}

/** The same in one part of a day: 1 is until 6 o'clock, and so on in threes of hours until 7, from 21 to 24. */
export interface PartCount extends Omit<DayCount, 'location'> {
  part: number;
}

/** No site is older, and a wrong clock's year 9999 makes no endless list. */
const MOST_MONTHS = 1_200;

/**
 * What key drivers and priorities need of a filter's days: whole months as they are summed, days at the ends one by one. Of the `wanted`
 * drivers alone, as if no other had been rated.
 */
export async function readDriverSums(
  db: Kysely<Tables>,
  filter: ReportFilter,
  wanted: readonly string[],
): Promise<DriverSums> {
  const { first, last } = await db
    .selectFrom('driver_sums')
    .select(({ fn }) => [fn.min<string | null>('period').as('first'), fn.max<string | null>('period').as('last')])
    .where('site', '=', filter.site)
    .executeTakeFirstOrThrow();
  if (first === null || last === null) return { drivers: [], locations: {} };
  const periods = periodsOf(filter, { first: first.slice(0, 7), last: last.slice(0, 7) });
  if (wanted.length === 0 || periods.length === 0 || filter.locations?.length === 0)
    return { drivers: [], locations: {} };
  let query = db
    .selectFrom('driver_sums')
    .select(['location', 'drivers', 'scored', 'n', 'sums'])
    .where('site', '=', filter.site)
    .where('period', 'in', periods)
    .where('location', '<>', '');
  if (filter.program !== undefined) query = query.where('program', '=', filter.program);
  if (filter.locations !== undefined) query = query.where('location', 'in', [...filter.locations]);
  return gather(await query.execute(), new Set(wanted));
}

/** The answers of each location, by what they are. */
export function readScoreCounts(db: Kysely<Tables>, filter: ReportFilter): Promise<ScoreCount[]> {
  return scores(db, filter).select('location').groupBy('location').orderBy('location').execute();
}

/** The same for each of its days. */
export function readDayCounts(db: Kysely<Tables>, filter: ReportFilter): Promise<DayCount[]> {
  return scores(db, filter)
    .select(['location', 'day'])
    .groupBy(['location', 'day'])
    .orderBy('location')
    .orderBy('day')
    .execute();
}

/** Whole numbers are divided without a rest by both databases. */
const PART = sql<number>`case when hour < 6 then 1 else hour / 3 end`;

/** The same for each part of its days, whichever of the filter's locations it was at. */
export function readPartCounts(db: Kysely<Tables>, filter: ReportFilter): Promise<PartCount[]> {
  return db
    .selectFrom('rollups')
    .where(matches(filter))
    .select(['day', PART.as('part')])
    .select(({ fn }) => [
      fn.sum<number>('promoters').as('promoters'),
      fn.sum<number>('passives').as('passives'),
      fn.sum<number>('detractors').as('detractors'),
    ])
    .groupBy(['day', PART])
    .having(ANSWERED, '>', 0)
    .execute();
}

const ANSWERED = sql<number>`sum(promoters) + sum(passives) + sum(detractors)`;

/** Days on which nobody gave a score say nothing. */
function scores(db: Kysely<Tables>, filter: ReportFilter) {
  return db
    .selectFrom('rollup_days')
    .where(matches(filter))
    .where('location', '<>', '')
    .select(({ fn }) => [
      fn.sum<number>('promoters').as('promoters'),
      fn.sum<number>('passives').as('passives'),
      fn.sum<number>('detractors').as('detractors'),
    ])
    .having(ANSWERED, '>', 0);
}

/** Months that lie wholly in the filter, and the days of those that do not. */
export function periodsOf(
  { from, to }: Pick<ReportFilter, 'from' | 'to'>,
  known: { first: string; last: string },
): string[] {
  const periods: string[] = [];
  const begin = from === undefined || from.slice(0, 7) < known.first ? known.first : from.slice(0, 7);
  const end = to === undefined || to.slice(0, 7) > known.last ? known.last : to.slice(0, 7);
  let month = begin;
  for (let count = 0; month <= end && count < MOST_MONTHS; count++) {
    const days = daysOf(month);
    const wanted = days.filter((day) => (from === undefined || day >= from) && (to === undefined || day <= to));
    if (wanted.length === days.length) periods.push(month);
    else periods.push(...wanted);
    month = following(month);
  }
  return periods;
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, at) => `${month}-${`${at + 1}`.padStart(2, '0')}`);
}

interface SumRow {
  location: string;
  drivers: string;
  scored: number;
  n: number;
  sums: string;
}

/** What the rows of some drivers hold of those that are wanted. */
interface Shape {
  names: readonly string[];
  scored: number;
  /** Where their sums and products stand; null: all are wanted. */
  places: readonly number[] | null;
}

function shapeOf({ drivers, scored }: SumRow, wanted: ReadonlySet<string>): Shape {
  const all = drivers.split(',');
  const kept = [...all.keys()].filter((at) => wanted.has(all[at] ?? ''));
  const names = kept.map((at) => all[at] ?? '');
  if (kept.length === all.length) return { names, scored, places: null };
  if (scored) kept.push(all.length);
  const size = all.length + (scored ? 1 : 0);
  const productAt = (one: number, other: number) => size + one * size - (one * (one - 1)) / 2 + other - one;
  const products = kept.flatMap((one, at) => kept.slice(at).map((other) => productAt(one, other)));
  return { names, scored, places: [...kept, ...products] };
}

/** Rows of any periods and programs as one: a letter a driver, in the order of their names, as the statistics read them. */
function gather(rows: readonly SumRow[], wanted: ReadonlySet<string>): DriverSums {
  const shapes = new Map<string, Shape>();
  const fitting = rows.flatMap((row) => {
    const key = `${row.drivers}|${row.scored}`;
    const shape = shapes.get(key) ?? shapeOf(row, wanted);
    shapes.set(key, shape);
    return shape.names.length > 0 ? [{ row, shape }] : [];
  });
  const drivers = [...new Set([...shapes.values()].flatMap(({ names }) => names))].sort();
  const patterns = new Map<Shape, string>();
  for (const shape of shapes.values())
    patterns.set(
      shape,
      drivers.map((name) => (shape.names.includes(name) ? 'y' : 'n')).join('') + (shape.scored ? 'y' : 'n'),
    );
  const locations = new Map<string, Map<string, number[]>>();
  for (const { row, shape } of fitting) {
    const list: number[] = JSON.parse(row.sums);
    const sums = [row.n, ...(shape.places?.map((at) => list[at] ?? 0) ?? list)];
    const here = locations.get(row.location) ?? new Map<string, number[]>();
    locations.set(row.location, here);
    const pattern = patterns.get(shape) ?? '';
    const known = here.get(pattern);
    if (!known) here.set(pattern, sums);
    else for (const [at, sum] of sums.entries()) known[at] = (known[at] ?? 0) + sum;
  }
  // Own properties only, whatever a location is called.
  return { drivers, locations: Object.fromEntries([...locations].map(([id, here]) => [id, Object.fromEntries(here)])) };
}
