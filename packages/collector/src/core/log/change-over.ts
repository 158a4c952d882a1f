import { isDeepStrictEqual } from 'node:util';
import { sql, type Transaction } from 'kysely';
import { DatabaseAway } from '../database/away.ts';
import type { Beside } from '../database/beside.ts';
import { chunks } from '../database/chunks.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { adoptTimes } from './adopt-times.ts';
import { placeOf } from './cursors.ts';
import { type DerivedTable, foldedTables, ledgerTables } from './derived-tables.ts';
import { type Differing, findDifferences, type Key } from './find-differences.ts';
import type { FoldAnew } from './fold-anew.ts';
import { VIEWS } from './fold-behind.ts';
import { inSteps } from './in-steps.ts';
import type { Log } from './log.ts';
import { isRewritten, type Rewritings, readRewritings } from './rewritings.ts';

/** Rows that are asked for and written at once. */
const ROWS_AT_ONCE = 1_000;
/** After each change-over it is looked again: what was folded meanwhile from rows that were wrong may be wrong, too. */
const MOST_LOOKS = 10;
/** How often a transaction is begun that waits for others as long as any does. */
const MOST_TRIES = 3;

/** What became of a site: how many rows of which table were changed; or its log was rewritten after it had been read. */
export type ChangedOver = ReadonlyMap<string, number> | 'rewritten' | 'still different';

/** What is needed to change a site over to what is beside. */
export interface ChangeOver {
  database: Pick<Database, 'read' | 'transaction'>;
  beside: Beside;
  anew: FoldAnew;
  site: string;
  /** As they were before any of its log was read. */
  before: Rewritings;
}

/**
 * Brings a site's rows, where everybody reads them, to what was folded anew. What differs is looked for without holding anything up; then those rows
 * alone are written, all of them in one short transaction, or, where there are many, in several, a day after the other with all that is counted on it.
 * Whoever ends in between leaves nothing to be repaired.
 */
export async function changeOver(over: ChangeOver): Promise<ChangedOver> {
  const { database, anew } = over;
  const changed = new Map<string, number>();
  for (let look = 0; look < MOST_LOOKS; look++) {
    // Most of it, while nothing is held.
    await anew.foldTo(await database.read(placeOf, VIEWS));
    const found = await lookFor(over);
    if (found === 'rewritten') return found;
    const { folded, ledgers } = found;
    if (folded.length + ledgers.length === 0) return changed;
    for (const step of [...folded.map((rows) => ({ rows, isLedger: false })), { rows: ledgers, isLedger: true }]) {
      if (step.rows.length === 0) continue;
      const counts = await patiently(() => database.transaction((tx, log) => bring(over, { tx, log, ...step })));
      if (counts === 'rewritten') return counts;
      for (const [table, rows] of counts) changed.set(table, (changed.get(table) ?? 0) + rows);
    }
  }
  return 'still different';
}

/** Tries again while others hold what is needed: all that was folded is still there. */
async function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DatabaseAway) || tries === MOST_TRIES) throw error;
    }
  }
}

/** What differs, as of one moment: what is folded, in steps, and ledgers. */
function lookFor(over: ChangeOver): Promise<{ folded: Differing[][]; ledgers: Differing[] } | 'rewritten'> {
  const { beside, anew, site, before } = over;
  return beside.snapshot(async (tx, log) => {
    const place = await placeOf(tx, VIEWS);
    if (isRewritten(site, before, await readRewritings(tx))) return 'rewritten';
    await anew.foldTo(place, { tx, log });
    await anew.enterRest(tx, log, site);
    const made = { tx, log, nameOf: (table: string) => table };
    await adoptTimes(made, { tx, log, nameOf: (table) => beside.behind(table) }, site);
    const differing = async (tables: readonly DerivedTable[]) => {
      const found: Differing[] = [];
      for (const table of tables) {
        const keys = await findDifferences(tx, beside, table, site);
        if (keys.length > 0) found.push({ table, keys });
      }
      return found;
    };
    const ledgers = await differing(ledgerTables(log));
    return { folded: await inSteps(tx, log, beside, await differing(foldedTables(log))), ledgers };
  });
}

/** Brings these rows to what is beside, as of where the views have come. */
async function bring(
  { beside, anew, site, before }: ChangeOver,
  { tx, log, rows, isLedger }: { tx: Transaction<Tables>; log: Log; rows: readonly Differing[]; isLedger: boolean },
): Promise<Map<string, number> | 'rewritten'> {
  await log.isDerived(tx);
  await (isLedger ? log.lockAll(tx) : log.lockViews(tx));
  if (isRewritten(site, before, await readRewritings(tx))) return 'rewritten';
  await anew.foldTo(await placeOf(tx, VIEWS));
  return beside.transaction(async (besideTx, besideLog) => {
    const nameOf = (table: string) => table;
    const [made, kept] = [
      { tx: besideTx, log: besideLog, nameOf },
      { tx, log, nameOf },
    ];
    if (isLedger) await anew.enterRest(besideTx, besideLog, site);
    else await adoptTimes(made, kept, site);
    const changed = new Map<string, number>();
    for (const { table, keys } of rows) {
      for (const some of chunks(keys, ROWS_AT_ONCE)) {
        const count = await setRows(made, kept, { table, keys: some }, site);
        if (count > 0) changed.set(table.table, (changed.get(table.table) ?? 0) + count);
      }
    }
    return changed;
  });
}

/** Makes rows what they are on the other side, or deletes them. Resolves with how many were otherwise. */
async function setRows(
  made: { tx: Transaction<Tables>; log: Log },
  kept: { tx: Transaction<Tables>; log: Log },
  { table: { table, key, columns, unique }, keys }: Differing,
  site: string,
): Promise<number> {
  const wanted = { table, columns, by: key, values: keys, isUnique: true };
  const keyOf = (row: readonly unknown[]) => key.map((name) => row[columns.indexOf(name)]) as Key;
  const byKey = (rows: readonly unknown[][]) => new Map(rows.map((row) => [keyOf(row).join('|'), row]));
  const after = byKey(await made.log.find(made.tx, wanted));
  const before = byKey(await kept.log.find(kept.tx, wanted));
  // What another site has by now is that one's.
  const gone = [...before].filter(([id, row]) => !after.has(id) && row[columns.indexOf('site')] === site);
  const rows = [...after].filter(([id, row]) => !isDeepStrictEqual(row, before.get(id))).map(([, row]) => row);
  await kept.log.remove(kept.tx, { table, key, values: gone.map(([, row]) => keyOf(row)) });
  if (unique !== undefined) await removeOthers(kept.tx, table, unique, rows.map(keyOf), key);
  if (rows.length > 0) await kept.log.upsert(kept.tx, { table, key, columns, rows });
  return gone.length + rows.length;
}

/** Deletes rows of other sites that have what is one site's alone. */
async function removeOthers(
  tx: Transaction<Tables>,
  table: string,
  unique: string,
  keys: readonly Key[],
  key: readonly string[],
): Promise<void> {
  for (const each of keys) {
    const [site, value] = [each[key.indexOf('site')], each[key.indexOf(unique)]];
    await sql`delete from ${sql.table(table)} where ${sql.ref(unique)} = ${value} and site <> ${site}`.execute(tx);
  }
}
