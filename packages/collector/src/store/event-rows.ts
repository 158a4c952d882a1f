import type { Insertable, Selectable } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { Tables } from './tables.ts';

/** An event as the log holds it. */
export function toEventRow(event: LoggedEvent): Insertable<Tables['events']> {
  const { site, stamp, ...data } = event;
  return {
    site,
    id: event.id,
    type: event.type,
    received_at: stamp.receivedAt,
    corrected_at: stamp.correctedAt,
    response: 'response' in event ? (event.response ?? null) : null,
    code: 'code' in event ? (event.code ?? null) : null,
    visitor: event.visitor ?? null,
    data: JSON.stringify(data),
    stamp: JSON.stringify(stamp),
  };
}

/** An event as the views and the export read it. */
export function fromEventRow(row: Pick<Selectable<Tables['events']>, 'site' | 'data' | 'stamp'>): LoggedEvent {
  return Object.assign(JSON.parse(row.data), { site: row.site, stamp: JSON.parse(row.stamp) }) as LoggedEvent;
}
