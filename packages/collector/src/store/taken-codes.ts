import type { Transaction } from 'kysely';
import { feeds } from '../domain/event-rules.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/**
 * The places of events that make or change a recommendation whose code another site has: the first to make a code has it.
 * Looked at here, where no two sites can ask at once.
 */
export async function takenCodes(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<Set<number>> {
  const codes = [...new Set(events.flatMap((event) => (feeds(event, 'recommendations') ? event.code : [])))];
  if (codes.length === 0) return new Set();
  const rows = await dialect.find(tx, {
    table: 'recommendations',
    columns: ['code', 'site'],
    by: ['code'],
    values: codes.map((code) => [code]),
    isUnique: true,
  });
  const owners = new Map(rows as [code: string, site: string][]);
  const taken = new Set<number>();
  for (const [index, event] of events.entries()) {
    if (!feeds(event, 'recommendations')) continue;
    const owner = owners.get(event.code) ?? event.site;
    owners.set(event.code, owner);
    if (owner !== event.site) taken.add(index);
  }
  return taken;
}
