import Database from 'libsql';
import { expect } from 'vitest';
import type { Delivery } from './deliveries.ts';

type Row = Record<string, unknown> & { id: string; type: string };

async function read(path: string, { collector, token }: Pick<Delivery, 'collector' | 'token'>): Promise<string> {
  const reply = await fetch(`${collector}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect(reply.status).toBe(200);
  return reply.text();
}

/** What the funnel's report says now. */
export async function funnel(of: Delivery): Promise<Record<string, number>> {
  return JSON.parse(await read('/v1/reports/funnel', of));
}

/** Everything of one kind that the collector stored, oldest first. */
export async function exported(
  of: Pick<Delivery, 'collector' | 'token'>,
  what: 'events' | 'responses' | 'recommendations',
): Promise<Row[]> {
  const text = await read(`/v1/export/${what}.ndjson`, of);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Where a site's log ends. */
export function mark({ database }: Pick<Delivery, 'database'>): number {
  return select(database, 'select coalesce(max(seq), 0) as seq from events', [])[0]?.seq as number;
}

/**
 * Events that came since the marker was taken, oldest first: history has many of the same types. They are read where they
 * are stored: to export ninety days again and again keeps a machine from what is waited for.
 */
export function eventsSince({ database, site }: Pick<Delivery, 'database' | 'site'>, marker: number): Row[] {
  const rows = select(database, 'select data from events where site = ? and seq > ? order by seq', [site, marker]);
  return rows.map(({ data }) => JSON.parse(String(data)));
}

function select(path: string, text: string, values: unknown[]): Record<string, unknown>[] {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(text).all(values) as Record<string, unknown>[];
  } finally {
    db.close();
  }
}

/** Waits until the collector has stored events of these types, in this number or more. Polls: the page sends in its own time. */
export async function stored(of: Delivery, marker: number, types: string[], timeout = 120_000): Promise<Row[]> {
  await expect
    .poll(() => eventsSince(of, marker).map(({ type }) => type), { timeout, interval: 100 })
    .toEqual(expect.arrayContaining(types));
  return eventsSince(of, marker);
}
