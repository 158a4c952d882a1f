import type { Location } from '@goodword/protocol';
import type { Site, Store, VersionedProgram } from '../store/store.ts';

/** How long another collector's change may go unseen here. */
const KEPT_MS = 2_000;
const MAX_KEPT = 50_000;

/** Sites, programs and locations at hand: read from the store, kept for two seconds, forgotten at once when changed here. */
export class Catalog {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #kept = new Map<string, { until: number; value: Promise<unknown> }>();

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  site(key: string): Promise<Site | undefined> {
    return this.#keep(`site|${key}`, () => this.#store.site(key));
  }

  location(site: string, id: string): Promise<Location | undefined> {
    return this.#keep(`location|${site}|${id}`, () => this.#store.location(site, id));
  }

  /** The location where the site has just one: then nobody has to name it. */
  onlyLocation(site: string): Promise<Location | undefined> {
    return this.#keep(`only|${site}`, async () => {
      const [first, second] = await this.#store.locations(site, { limit: 2 });
      return second ? undefined : first;
    });
  }

  programs(site: string): Promise<VersionedProgram[]> {
    return this.#keep(`programs|${site}`, () => this.#store.programs(site));
  }

  async program(site: string, id: string): Promise<VersionedProgram | undefined> {
    return (await this.programs(site)).find(({ program }) => program.id === id);
  }

  /** Forgets everything: something was changed through this collector. */
  forget(): void {
    this.#kept.clear();
  }

  #keep<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known && known.until > this.#now()) return known.value as Promise<Value>;
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
    const value = read();
    this.#kept.set(key, { until: this.#now() + KEPT_MS, value });
    value.catch(() => this.#kept.delete(key));
    return value;
  }
}
