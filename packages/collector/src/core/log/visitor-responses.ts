import { sql, type Transaction } from 'kysely';
import { chunks } from '../database/chunks.ts';
import type { Dialect } from '../database/dialect.ts';
import type { Tables } from '../database/tables.ts';
import { type LogPart, ofSites } from './cursors.ts';
import type { LoggedEvent } from './logged-event.ts';

/** Who is named beside which response in the log: a visitor's events are found by their responses, of which there are few. */
type Pair = readonly [site: string, visitor: string, response: string];

/** Its table. */
export const VISITOR_RESPONSES = { table: 'visitor_responses', key: ['site', 'visitor', 'response'] };
const KEY = VISITOR_RESPONSES.key;
const AT_ONCE = 200;
const BOTH = sql`response is not null and visitor is not null`;

/** Keeps what a part of the log says of it. */
export async function keepVisitorsBetween(tx: Transaction<Tables>, { from, to, sites }: LogPart): Promise<void> {
  const these = sites ? sql`and ${ofSites(sites)}` : sql``;
  await sql`insert into visitor_responses (site, visitor, response)
    select distinct site, visitor, response from events where seq > ${from} and seq <= ${to} and ${BOTH} ${these}
    on conflict do nothing`.execute(tx);
}

/** Keeps what these events say of it. */
export function keepVisitors(tx: Transaction<Tables>, dialect: Dialect, events: Iterable<LoggedEvent>): Promise<void> {
  const pairs = new Map<string, Pair>();
  for (const event of events) {
    const { site, visitor } = event;
    const response = 'response' in event ? event.response : undefined;
    if (visitor === undefined || response === undefined) continue;
    pairs.set(`${site}|${visitor}|${response}`, [site, visitor, response]);
  }
  if (pairs.size === 0) return Promise.resolve();
  return dialect.upsert(tx, { table: 'visitor_responses', key: KEY, columns: KEY, rows: [...pairs.values()] });
}

/** The responses beside which these visitors are named. */
export async function responsesOfVisitors(
  tx: Transaction<Tables>,
  dialect: Dialect,
  site: string,
  visitors: readonly string[],
): Promise<string[]> {
  if (visitors.length === 0) return [];
  const rows = await dialect.find(tx, {
    table: 'visitor_responses',
    columns: ['response'],
    by: ['site', 'visitor'],
    values: visitors.map((visitor) => [site, visitor]),
    isUnique: false,
  });
  return rows.map(([response]) => response as string);
}

/** Forgets what it knows of these visitors. */
export async function forgetVisitors(tx: Transaction<Tables>, site: string, visitors: Iterable<string>): Promise<void> {
  for (const some of chunks([...visitors], AT_ONCE)) {
    await tx.deleteFrom('visitor_responses').where('site', '=', site).where('visitor', 'in', some).execute();
  }
}

/** Forgets what only these events said, which are about to leave the log. Resolves with what has to be done once they have left. */
export async function forgetWith(
  tx: Transaction<Tables>,
  site: string,
  places: readonly number[],
): Promise<() => Promise<void>> {
  const { rows } = await sql<{ visitor: string; response: string }>`select distinct visitor, response from events
    where seq in (${sql.join(places)}) and ${BOTH}`.execute(tx);
  return async () => {
    for (const { visitor, response } of rows) {
      await sql`delete from visitor_responses where site = ${site} and visitor = ${visitor} and response = ${response}
        and not exists (select 1 from events where events.response = ${response} and events.visitor = ${visitor}
          and events.site = ${site})`.execute(tx);
    }
  };
}
