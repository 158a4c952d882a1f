import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { LoggedEvent } from './logged-event.ts';

/** The columns of the log that an event fills. */
export const EVENT_COLUMNS = [
  'site',
  'id',
  'type',
  'received_at',
  'corrected_at',
  'response',
  'code',
  'visitor',
  'data',
  'stamp',
] as const satisfies (keyof Tables['events'])[];

/** An event as the log holds it: a value for each of {@link EVENT_COLUMNS}. */
export function toEventValues(event: LoggedEvent): (string | number | null)[] {
  const { site, stamp, ...data } = event;
  return [
    site,
    event.id,
    event.type,
    stamp.receivedAt,
    stamp.correctedAt,
    'response' in event ? (event.response ?? null) : null,
    'code' in event ? (event.code ?? null) : null,
    event.visitor ?? null,
    JSON.stringify(data),
    JSON.stringify(stamp),
  ];
}

/** An event as the views and the export read it. */
export function fromEventRow(row: Pick<Selectable<Tables['events']>, 'site' | 'data' | 'stamp'>): LoggedEvent {
  return Object.assign(JSON.parse(row.data), { site: row.site, stamp: JSON.parse(row.stamp) }) as LoggedEvent;
}
