import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { RecommendationEvent } from '../views/recommendation.ts';
import { chunks } from './chunks.ts';
import type { Tables } from './tables.ts';

/** Values in one `in (…)` list: well under SQLite's 32,766 parameters. */
const MAX_LIST = 500;

/**
 * The places of events that make or change a recommendation whose code another site has: the first to make a code has it.
 * Looked at here, where no two sites can ask at once.
 */
export async function takenCodes(tx: Transaction<Tables>, events: readonly LoggedEvent[]): Promise<Set<number>> {
  const codes = new Set(events.flatMap((event) => (changesRecommendation(event) ? event.code : [])));
  const owners = new Map<string, string>();
  for (const list of chunks([...codes], MAX_LIST)) {
    const rows = await tx.selectFrom('recommendations').select(['code', 'site']).where('code', 'in', list).execute();
    for (const { code, site } of rows) owners.set(code, site);
  }
  const taken = new Set<number>();
  for (const [index, event] of events.entries()) {
    if (!changesRecommendation(event)) continue;
    const owner = owners.get(event.code) ?? event.site;
    owners.set(event.code, owner);
    if (owner !== event.site) taken.add(index);
  }
  return taken;
}

function changesRecommendation(event: LoggedEvent): event is RecommendationEvent {
  return event.type.startsWith('recommendation.');
}
