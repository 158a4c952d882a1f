import type { Transaction } from 'kysely';
import { aboutResponse } from '../views/needed-keys.ts';
import { foldResponse, type ResponseRow } from '../views/response.ts';
import type { Dialect } from './dialect.ts';
import { findEventsOfResponses } from './rewrite-events.ts';
import type { Tables } from './tables.ts';
import { toValues, VIEW_TABLES } from './view-tables.ts';

/**
 * Makes responses anew from the log, whose words have changed and whose counts have not. `settled`: those that were
 * counted as answered by the time that has passed.
 */
export async function refoldResponses(
  tx: Transaction<Tables>,
  dialect: Dialect,
  site: string,
  responses: Iterable<string>,
  settled: ReadonlySet<string>,
): Promise<void> {
  const wanted = new Set(responses);
  const rows = new Map<string, ResponseRow>();
  for (const { event } of await findEventsOfResponses(tx, dialect, site, wanted)) {
    const response = aboutResponse(event);
    if (response !== undefined) rows.set(response, foldResponse(rows.get(response), event, response));
  }
  const folded = [...rows.values()].map((row) => ({ ...row, settled: settled.has(row.response) }));
  if (folded.length === 0) return;
  const written = folded.map((row) => toValues('responses', row));
  await dialect.upsert(tx, { ...VIEW_TABLES.responses, rows: written });
}
