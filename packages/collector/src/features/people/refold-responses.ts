import type { Transaction } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { aboutOf } from '../../core/log/event-rules.ts';
import type { Log } from '../../core/log/log.ts';
import { findEventsOfResponses } from '../../core/log/rewrite-events.ts';
import { putRows } from '../../core/log/view-rows.ts';
import { foldResponse, type ResponseRow, responses } from '../surveys/index.ts';

/**
 * Makes responses anew from the log, whose words have changed and whose counts have not. `settled`: those that were
 * counted as answered by the time that has passed.
 */
export async function refoldResponses(
  tx: Transaction<Tables>,
  log: Log,
  site: string,
  ids: Iterable<string>,
  settled: ReadonlySet<string>,
): Promise<void> {
  const wanted = new Set(ids);
  const rows = new Map<string, ResponseRow>();
  for (const { event } of await findEventsOfResponses(tx, log, site, wanted)) {
    const { response } = aboutOf(event);
    if (response !== undefined) rows.set(response, foldResponse(rows.get(response), event, response));
  }
  const folded = [...rows.values()].map((row) => ({ ...row, settled: settled.has(row.response) }));
  await putRows(tx, log, responses, folded);
}
