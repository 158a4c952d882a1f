import { expect } from 'vitest';
import { must } from './must.ts';
import type { FrozenCollector } from './open-collector.ts';

const AT_ONCE = 50;

/** Brings events as an importer does, all of which are taken. */
export async function bring(
  collector: FrozenCollector,
  { site, token, events }: { site: string; token: string; events: object[] },
): Promise<void> {
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const some = events.slice(from, from + AT_ONCE);
    const sent = { site, sentAt: collector.clock.now, events: some };
    const said = await must(collector, ['POST', '/v1/events', sent, { token }], 202);
    expect(JSON.parse(said)).toEqual({ accepted: some.length, duplicates: 0, rejected: [] });
  }
}
