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
const ROWS_AT_ONCE = 1_000;

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
  const days = new Map<string, Map<DerivedTable, Key[]>>();
  for (const { table, keys } of differing) {
    const view = Object.values(log.views).find((each) => each.table === table.table);
    for (const some of chunks(keys, ROWS_AT_ONCE)) {
      const told = view && (await daysOf(tx, log, beside, view, some));
      for (const key of some) {
        const day = told?.get(key.join('|')) ?? dayIn(table, key);
        const of = days.get(day) ?? new Map<DerivedTable, Key[]>();
        days.set(day, of.set(table, [...(of.get(table) ?? []), key]));
      }
    }
  }
  return packed([...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, of]) => of));
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

/** The same of a row that counts, by its key; what counts nowhere goes first. */
function dayIn({ key }: DerivedTable, values: Key): string {
  const at = (name: string) => values[key.indexOf(name)] ?? '';
  return key.includes('location') ? `${at('location')}|${at('program')}|${at('day')}${at('period')}` : '';
}

function packed(days: readonly ReadonlyMap<DerivedTable, readonly Key[]>[]): Differing[][] {
  const steps: Differing[][] = [];
  let step = new Map<DerivedTable, Key[]>();
  let size = 0;
  const end = () => {
    if (size > 0) steps.push([...step].map(([table, keys]) => ({ table, keys })));
    step = new Map();
    size = 0;
  };
  for (const day of days) {
    for (const [table, keys] of day) {
      step.set(table, [...(step.get(table) ?? []), ...keys]);
      size += keys.length;
    }
    if (size >= ROWS_A_STEP) end();
  }
  end();
  return steps;
}
