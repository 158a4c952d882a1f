import { type About, aboutOf } from './event-rules.ts';
import type { LoggedEvent } from './logged-event.ts';

/** What leads to rows of a site: what an event is about, or a row that names as much. */
interface Lead {
  site: string;
  about: { readonly [Thing in keyof About]?: string | null | undefined };
}
type Key = [site: string, ...ids: string[]];

/** What events are about. */
export function leadsOf(events: readonly LoggedEvent[]): Lead[] {
  return events.map((event) => ({ site: event.site, about: aboutOf(event) }));
}

/** The sites and ids of these things, each once, of the leads that have all of them. */
export function neededKeys(leads: Iterable<Lead>, things: readonly (keyof About)[]): Key[] {
  const keys = new Map<string, Key>();
  for (const { site, about } of leads) {
    if (things.some((thing) => !about[thing])) continue;
    const key: Key = [site, ...things.map((thing) => about[thing] ?? '')];
    keys.set(key.join('|'), key);
  }
  return [...keys.values()];
}
