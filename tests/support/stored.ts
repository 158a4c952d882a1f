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

/** Events that came since the marker was taken: history has many of the same types. */
export async function eventsSince(of: Delivery, marker: Set<string>): Promise<Row[]> {
  return (await exported(of, 'events')).filter(({ id }) => !marker.has(id));
}

/** Ids of all events so far. */
export async function mark(of: Delivery): Promise<Set<string>> {
  return new Set((await exported(of, 'events')).map(({ id }) => id));
}

/** Waits until the collector has stored events of these types, in this number or more. Polls: the page sends in its own time. */
export async function stored(of: Delivery, marker: Set<string>, types: string[], timeout = 120_000): Promise<Row[]> {
  await expect
    .poll(async () => (await eventsSince(of, marker)).map(({ type }) => type), { timeout, interval: 100 })
    .toEqual(expect.arrayContaining(types));
  return eventsSince(of, marker);
}
