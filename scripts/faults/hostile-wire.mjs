import { join } from 'node:path';
import { root, run } from '../run.mjs';

/** The name that it goes by beside the faults. */
export const HOSTILE_WIRE = 'hostile-wire';

/** The tests of hostile input, with so many bodies. Resolves with how it went. */
export async function runHostileWire(bodies) {
  const begun = performance.now();
  const vitest = join(root, 'node_modules', '.bin', 'vitest');
  const env = { ...process.env, GOODWORD_HOSTILE_RUNS: `${bodies}` };
  const failure = await run(vitest, ['run', '--project', 'collector', 'tests/hostile'], { env }).then(
    () => undefined,
    (error) => error.message,
  );
  return {
    name: HOSTILE_WIRE,
    bodies,
    seconds: Math.round((performance.now() - begun) / 1_000),
    failures: failure === undefined ? [] : [failure],
  };
}
