import type { Catalog } from '../setup/index.ts';

/** What a site has, as the events of one delivery name it: looked up once, and then there without waiting. */
export interface SiteAtHand {
  locations: Lookup<Catalog['location']>;
  /** '' for what has no place. */
  timeZones: Lookup<Catalog['timeZone']>;
  programs: Lookup<Catalog['program']>;
}

/** What was found before (`get`), and what is not known yet (`find`). */
interface Lookup<Ask extends (...about: never[]) => Promise<unknown>> {
  get(id: string): Awaited<ReturnType<Ask>> | undefined;
  find(id: string): ReturnType<Ask>;
}

export function siteAtHand(catalog: Catalog, site: string): SiteAtHand {
  return {
    locations: lookup((id) => catalog.location(site, id)),
    timeZones: lookup((id) => catalog.timeZone(site, id)),
    programs: lookup((id) => catalog.program(site, id)),
  };
}

function lookup<Value>(ask: (id: string) => Promise<Value>) {
  const found = new Map<string, Value>();
  return {
    get: (id: string) => found.get(id),
    async find(id: string) {
      const value = await ask(id);
      found.set(id, value);
      return value;
    },
  };
}
