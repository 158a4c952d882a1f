import type { Transaction } from 'kysely';
import type { Beside } from '../database/beside.ts';
import { chunks } from '../database/chunks.ts';
import type { Tables } from '../database/tables.ts';
import type { AnyView } from './define-view.ts';
import type { DerivedTable } from './derived-tables.ts';
import type { Differing, Key } from './find-differences.ts';
import type { Log } from './log.ts';
import { findRows } from './view-rows.ts';

/** About so many rows are written in one transaction: others wait for it, some hundred milliseconds. */
const ROWS_A_STEP = 2_000;

/** Keys by table. */
type Keys = Map<DerivedTable, Key[]>;

/**
 * Divides rows into steps of about 2,000: what counts on the same day goes together with what is counted there, so that between two steps each day is
 * told as it was or as it will be. Where there are few, all are one step.
 */
export async function inSteps(
  tx: Transaction<Tables>,
  log: Log,
  beside: Beside,
  differing: readonly Differing[],
): Promise<Differing[][]> {
  const total = differing.reduce((sum, { keys }) => sum + keys.length, 0);
  if (total === 0) return [];
  if (total <= ROWS_A_STEP) return [[...differing]];
  const steps: Differing[][] = [];
  const days = new Map<string, Keys>();
  for (const { table, keys } of differing) {
    const view = Object.values(log.views).find((each) => each.table === table.table);
    for (const some of chunks(keys, ROWS_A_STEP)) {
      const told = view && (await daysOf(tx, log, beside, view, some));
      const loose: Key[] = [];
      for (const key of some) {
        const day = told ? told.get(key.join('|')) : dayIn(table, key);
        if (day === undefined) loose.push(key);
        else add(days, day, table, key);
      }
      // What counts nowhere goes with nothing.
      if (loose.length > 0) steps.push([{ table, keys: loose }]);
    }
  }
  const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, of]) => of);
  return [...steps, ...packed(inOrder)];
}

function add(days: Map<string, Keys>, day: string, table: DerivedTable, key: Key): void {
  const of = days.get(day) ?? new Map<DerivedTable, Key[]>();
  days.set(day, of);
  const keys = of.get(table);
  if (keys) keys.push(key);
  else of.set(table, [key]);
}

/** Where and when rows of a view count, by their keys: as it will be, or as it was where there will be none. */
async function daysOf(
  tx: Transaction<Tables>,
  log: Log,
  beside: Beside,
  view: AnyView,
  keys: readonly Key[],
): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  const { key, contribution } = view;
  for (const table of [beside.behind(String(view.table)), view.table]) {
    for (const row of await findRows(tx, log, { ...view, table }, keys as string[][])) {
      const counts = contribution(row)?.key;
      const id = key.map((field) => row[field]).join('|');
      if (counts) days.set(id, `${counts.location}|${counts.program}|${counts.day}`);
    }
  }
  return days;
}

/** The same of a row that adds up others, by its key; undefined: of another row. */
function dayIn({ key }: DerivedTable, values: Key): string | undefined {
  const at = (name: string) => values[key.indexOf(name)] ?? '';
  return key.includes('location') ? `${at('location')}|${at('program')}|${at('day')}${at('period')}` : undefined;
}

/** Days after each other in one step, as long as they fit. */
function packed(days: readonly Keys[]): Differing[][] {
  const steps: Differing[][] = [];
  let step: Differing[] = [];
  let size = 0;
  for (const day of days) {
    for (const [table, keys] of day) {
      step.push({ table, keys });
      size += keys.length;
    }
    if (size < ROWS_A_STEP) continue;
    steps.push(step);
    step = [];
    size = 0;
  }
  return size > 0 ? [...steps, step] : steps;
}
