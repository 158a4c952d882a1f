import type { Database } from '@goodword/collector';

/** What a rebuild asks of a database, a step each. */
const STEPS = new Set(['read', 'readLog', 'transaction', 'catchUp', 'openBeside', 'snapshot']);
/** Within these, the database is held: whoever else wants to write would wait for them. */
const HOLDING = new Set(['transaction']);

/** The same database, with something done before each step of a rebuild, as far as nothing is held by it. */
export function betweenSteps(database: Database, before: () => Promise<void>): Database {
  let isHeld = false;
  const wrapped = <Of extends object>(of: Of, isBeside: boolean): Of =>
    new Proxy(of, {
      get(target, name) {
        const value = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (!STEPS.has(String(name))) return value.bind(target);
        return async (...given: unknown[]) => {
          if (isHeld) return value.apply(target, given);
          await before();
          const holds = HOLDING.has(String(name)) && !isBeside;
          if (holds) isHeld = true;
          try {
            const result = await value.apply(target, given);
            return name === 'openBeside' ? wrapped(result, true) : result;
          } finally {
            if (holds) isHeld = false;
          }
        };
      },
    });
  return wrapped(database, false);
}
