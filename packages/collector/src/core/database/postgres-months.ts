import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Months made ahead: a collector that is stopped for some weeks finds its month when it starts. */
const AHEAD = 3;
const COLUMNS = 'seq, site, id, type, received_at, corrected_at, response, code, visitor, data, stamp';
/** Someone else made it a moment ago; or events of that month came when it was not there yet, and stay where they are. */
const HARMLESS = /^(42P07|23514|23505)$/;

/** Makes the log's partitions, one for each month of arrival (UTC), from this month on. */
export async function makeMonths(db: Kysely<Tables>, nowMs: number): Promise<void> {
  const now = new Date(nowMs);
  const starts = Array.from({ length: AHEAD + 1 }, (_, month) =>
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month),
  );
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = to_regnamespace(current_schema()) and relname like 'events\\_%'`.execute(db);
  const known = new Set(rows.map(({ name }) => name));
  for (const [index, start] of starts.slice(0, AHEAD).entries()) {
    const name = `events_${new Date(start).toISOString().slice(0, 7).replace('-', '_')}`;
    if (known.has(name)) continue;
    await sql
      .raw(`create table ${name} partition of events for values from (${start}) to (${starts[index + 1]})`)
      .execute(db)
      .catch((error: { code?: string }) => {
        if (!HARMLESS.test(error.code ?? '')) throw error;
      });
  }
}

/**
 * Drops the months of the log that ended before a moment (UTC ms), in the caller's transaction: their space is free at once.
 * What had to stay of them (recommendations, and what belongs to something newer) moves to the part for all other months.
 */
export async function dropMonths(tx: Transaction<Tables>, beforeMs: number): Promise<void> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_inherits
    join pg_class on pg_class.oid = inhrelid where inhparent = 'events'::regclass order by relname`.execute(tx);
  for (const { name } of rows) {
    const [, year, month] = /^events_(\d{4})_(\d{2})$/.exec(name) ?? [];
    // Months are counted from 0: this is the beginning of the next.
    if (year === undefined || Date.UTC(Number(year), Number(month)) > beforeMs) continue;
    await sql.raw(`alter table events detach partition ${name}`).execute(tx);
    await sql.raw(`insert into events (${COLUMNS}) select ${COLUMNS} from ${name} order by seq`).execute(tx);
    await sql.raw(`drop table ${name}`).execute(tx);
  }
}
