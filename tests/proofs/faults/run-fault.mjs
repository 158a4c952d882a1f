import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes one fault happen, in a folder of its own, and ends whatever it started. One that cannot be made to happen fails. */
export async function runFault({ name, run }, { rounds }) {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-faults-'));
  const stops = [() => rm(folder, { recursive: true, force: true })];
  const begun = Date.now();
  const outcome = await run({ folder, rounds, stops }).catch((error) => ({ notes: [], failures: [error.message] }));
  const { log: _, ...told } = outcome;
  for (const stop of stops.reverse()) {
    await stop().catch((error) => told.failures.push(`not ended: ${error.message}`));
  }
  return { name, ...told, seconds: (Date.now() - begun) / 1_000 };
}
