import { LRUCache } from 'lru-cache';
import { isMachine } from './human.ts';

/** There are few, and to look at one costs more than all else that is done with an event. */
const MAX_KNOWN = 2_000;

/** Which agents say of themselves that they are machines: looked at once each. */
export class MachineAgents {
  readonly #known = new LRUCache<string, boolean>({ max: MAX_KNOWN });

  has(agent: string): boolean {
    const known = this.#known.get(agent);
    if (known !== undefined) return known;
    const found = isMachine(agent);
    this.#known.set(agent, found);
    return found;
  }
}
