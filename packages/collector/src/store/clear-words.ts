import type { Transaction } from 'kysely';
import { without } from '../domain/forget.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { aboutResponse } from '../views/needed-keys.ts';
import type { Dialect } from './dialect.ts';
import { eventsOf, type LogPiece } from './log-pieces.ts';
import { refoldResponses } from './refold-responses.ts';
import { findEventsOfResponses, findIssues, type PlacedEvent, rewriteEvents } from './rewrite-events.ts';
import type { Tables } from './tables.ts';
import { fromValues, toValues, VIEW_TABLES } from './view-tables.ts';

/** What is cleared once it is old, while the rest of an event stays. */
export type Clearable = 'contact' | 'words';

/** What to clear where. */
export interface Clearing {
  site: string;
  kind: Clearable;
  piece: LogPiece;
  /** UTC ms. */
  cutoff: number;
}

/**
 * Clears one kind of data from the responses and visits whose newest event is in a piece of the log, in the caller's
 * transaction: from every event of theirs, and from their rows.
 */
export async function clearPiece(
  tx: Transaction<Tables>,
  dialect: Dialect,
  { site, kind, piece, cutoff }: Clearing,
): Promise<void> {
  const events = (await eventsOf(tx, site, piece, cutoff)).map(({ event }) => event);
  const responses = new Set(events.flatMap((event) => aboutResponse(event) ?? []));
  const visits = kind === 'contact' ? new Set(events.flatMap(visitOf)) : new Set<string>();
  if (responses.size + visits.size === 0) return;
  await dialect.lockAll(tx);
  await clearResponses(tx, dialect, { site, kind, responses, cutoff });
  await clearVisits(tx, dialect, { site, visits, cutoff });
}

function visitOf(event: LoggedEvent): string[] {
  if (event.type === 'visit.issued') return [event.visit];
  return event.stamp.visit === undefined ? [] : [event.stamp.visit];
}

async function clearResponses(
  tx: Transaction<Tables>,
  dialect: Dialect,
  { site, kind, responses, cutoff }: Omit<Clearing, 'piece'> & { responses: ReadonlySet<string> },
): Promise<void> {
  if (responses.size === 0) return;
  const { table, columns, key } = VIEW_TABLES.responses;
  const values = [...responses].map((response) => [site, response]);
  const found = await dialect.find(tx, { table, columns, by: key, values, isUnique: true });
  const old = found
    .map((row) => fromValues('responses', row))
    .filter(({ touchedAt, contact }) => touchedAt < cutoff && (kind !== 'contact' || contact !== null));
  const settled = new Set(old.flatMap((row) => (row.settled ? [row.response] : [])));
  const events = await findEventsOfResponses(
    tx,
    dialect,
    site,
    old.map(({ response }) => response),
  );
  const changed = changes(events, kind);
  await rewriteEvents(tx, changed);
  const theirs = changed.flatMap(({ event }) => aboutResponse(event) ?? []);
  await refoldResponses(tx, dialect, site, theirs, settled);
}

async function clearVisits(
  tx: Transaction<Tables>,
  dialect: Dialect,
  { site, visits, cutoff }: { site: string; visits: ReadonlySet<string>; cutoff: number },
): Promise<void> {
  if (visits.size === 0) return;
  const { table, columns, key } = VIEW_TABLES.visits;
  const values = [...visits].map((visit) => [site, visit]);
  const found = await dialect.find(tx, { table, columns, by: key, values, isUnique: true });
  const named = found
    .map((row) => fromValues('visits', row))
    .filter(({ name, touchedAt }) => name !== null && touchedAt < cutoff);
  if (named.length === 0) return;
  const issues = await findIssues(
    tx,
    dialect,
    site,
    named.map(({ visit }) => visit),
  );
  await rewriteEvents(tx, changes(issues, 'contact'));
  const rows = named.map((row) => toValues('visits', { ...row, name: null }));
  await dialect.upsert(tx, { ...VIEW_TABLES.visits, rows });
}

function changes(events: readonly PlacedEvent[], kind: Clearable): PlacedEvent[] {
  return events.flatMap(({ seq, event }) => {
    const cleared = without(event, [kind]);
    return cleared === event ? [] : [{ seq, event: cleared }];
  });
}
