import { type Kysely, sql } from 'kysely';
import { DatabaseAway } from '../database/away.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { changeOver } from './change-over.ts';
import { type DerivedTable, foldedTables, ledgerTables } from './derived-tables.ts';
import { FoldAnew } from './fold-anew.ts';
import type { Log } from './log.ts';
import { readRewritings } from './rewritings.ts';

/** How often a site is folded anew whose log was rewritten meanwhile: somebody was erased, or what is old went. */
const MOST_ROUNDS = 5;

/** What a rebuild has done. */
export interface Rebuilt {
  sites: number;
  /** How many rows were otherwise than the log has them, and were changed, by table; none where there were none. */
  changed: Record<string, number>;
}

/**
 * Folds the log anew, beside the views and ledgers that everybody reads, and brings those to it, a site after the other: collectors go on meanwhile.
 * Broken off anywhere, it leaves nothing behind, and some sites as they were. `nowMs`: until when scores are settled, UTC ms. `progress`: is told how many
 * events are folded, of how many. Rejects with {@link DatabaseAway} where the database cannot be used, or a site's log is rewritten again and again.
 */
export async function rebuildViews(
  database: Database,
  nowMs: number,
  progress: (done: number, total: number) => void = () => {},
): Promise<Rebuilt> {
  await database.catchUp();
  const tables = await database.readLog(async (_db, log) => [...foldedTables(log), ...ledgerTables(log)]);
  const sizes = await database.readLog(countBySite, tables);
  const changed: Record<string, number> = {};
  let done = 0;
  let total = sum(sizes.values());
  if (total > 0) progress(done, total);
  const onFolded = (events: number) => {
    done += events;
    total = Math.max(total, done);
    progress(done, total);
  };
  let left = [...sizes.keys()];
  for (let round = 1; left.length > 0; round++) {
    if (round > MOST_ROUNDS) throw new DatabaseAway(wasRewritten(left));
    if (round > 1) total += sum(left.map((site) => sizes.get(site) ?? 0));
    const shares = shareOut(left, sizes, database.mostBeside);
    const isAll = round === 1 && shares.length === 1;
    const share = { database, tables, nowMs, isAll, onFolded, changed };
    const ended = await Promise.allSettled(shares.map((sites) => rebuildShare({ ...share, sites })));
    left = ended.flatMap((each) => {
      if (each.status === 'rejected') throw each.reason;
      return each.value;
    });
  }
  return { sites: sizes.size, changed };
}

function wasRewritten(sites: readonly string[]): string {
  return `events of ${sites.join(', ')} were erased or cleared each of the ${MOST_ROUNDS} times that they were being folded anew, so nothing was changed there: run goodword rebuild again when nobody is being erased`;
}

interface Share {
  database: Database;
  tables: readonly DerivedTable[];
  sites: readonly string[];
  /** Whether these are all sites. */
  isAll: boolean;
  nowMs: number;
  onFolded(events: number): void;
  /** To which the rows are added that are changed. */
  changed: Record<string, number>;
}

/** Makes the views of some sites anew. Resolves with those whose log was rewritten meanwhile. */
async function rebuildShare({ database, tables, sites, isAll, nowMs, onFolded, changed }: Share): Promise<string[]> {
  const beside = await database.openBeside(tables.map(({ table }) => table));
  try {
    const before = await database.read(readRewritings);
    const anew = new FoldAnew({ database, beside, sites: isAll ? undefined : sites, nowMs, onFolded });
    await anew.begin();
    const rewritten: string[] = [];
    for (const site of sites) {
      const over = await changeOver({ database, beside, anew, site, before });
      if (over === 'rewritten') rewritten.push(site);
      else if (over === 'still different') throw new DatabaseAway(isStillDifferent(site));
      else for (const [table, rows] of over) changed[table] = (changed[table] ?? 0) + rows;
    }
    return rewritten;
  } finally {
    await beside.close();
  }
}

function isStillDifferent(site: string): string {
  return `the views of ${site} differ from its log again each time that they are changed over: see that no program but goodword writes to this database, then run goodword rebuild again`;
}

/** How many events each site has, of all that are in the log or in a table that follows from it. */
async function countBySite(
  db: Kysely<Tables>,
  _log: Log,
  tables: readonly DerivedTable[],
): Promise<Map<string, number>> {
  const { rows: sites } = await sql<{ site: string }>`${sql.join(tables.map(sitesIn), sql` union `)}`.execute(db);
  const sizes = new Map(sites.map(({ site }) => [site, 0]));
  const counted = db.selectFrom('events').select(({ fn }) => ['site', fn.countAll<number>().as('events')]);
  for (const { site, events } of await counted.groupBy('site').execute()) sizes.set(site, events);
  return sizes;
}

function sitesIn({ table, key }: DerivedTable) {
  const rows = sql.table(table);
  if (key[0] !== 'site') return sql`select site from ${rows}`;
  // From one to the next: a table has many rows and few sites.
  return sql`select site from (with recursive found(site) as (
      select min(site) from ${rows} union all
      select (select min(site) from ${rows} where site > found.site) from found where found.site is not null)
    select site from found where site is not null) as ${sql.ref(`in_${table}`)}`;
}

/** Divides sites among so many at most, so that each has about as many events. */
function shareOut(sites: readonly string[], sizes: ReadonlyMap<string, number>, most: number): string[][] {
  const sizeOf = (site: string) => sizes.get(site) ?? 0;
  const shares = Array.from({ length: Math.min(most, sites.length) }, () => ({ sites: [] as string[], events: 0 }));
  for (const site of [...sites].sort((one, other) => sizeOf(other) - sizeOf(one))) {
    const [least] = shares.sort((one, other) => one.events - other.events || one.sites.length - other.sites.length);
    if (!least) continue;
    least.sites.push(site);
    least.events += sizeOf(site);
  }
  return shares.map((share) => share.sites);
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
}
