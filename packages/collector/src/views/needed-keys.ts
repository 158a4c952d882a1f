import { type About, aboutOf } from '../domain/event-rules.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { VIEWS } from './views.ts';

/** What leads to rows: an event by what it is about, or another row. */
type Lead = { site: string } & { readonly [Thing in keyof About]?: string | null | undefined };
type Key = [site: string, ...ids: string[]];

/** What events are about, with their site. */
export function leadsOf(events: readonly LoggedEvent[]): Lead[] {
  return events.map((event) => ({ ...aboutOf(event), site: event.site }));
}

/** The sites and ids of these things, each once, of the leads that have all of them. */
export function neededKeys(leads: Iterable<Lead>, things: readonly (keyof About)[]): Key[] {
  const keys = new Map<string, Key>();
  for (const lead of leads) {
    const key: Key = [lead.site];
    for (const thing of things) {
      const id = lead[thing];
      if (id) key.push(id);
    }
    if (key.length > things.length) keys.set(key.join('|'), key);
  }
  return [...keys.values()];
}

/** What two collectors must not change at the same time, as names to lock. */
export function lockKeys(leads: readonly Lead[]): string[] {
  const locks = new Set<string>();
  for (const { needs, lock } of Object.values(VIEWS)) {
    if (!lock) continue;
    for (const things of needs) for (const [site, id = ''] of neededKeys(leads, things)) locks.add(lock(site, id));
  }
  return [...locks];
}
