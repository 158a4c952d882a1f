import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../run.mjs';
import { measureCell } from './measure-cell.mjs';
import { readProfile } from './read-profile.mjs';
import { SIZES } from './run-ingest-rounds.mjs';

const MOST = 25;
/** Outside of what git tracks. */
const folder = join(root, 'node_modules', '.cache', 'goodword-bench');

/** What a subject's server does under the load of each size; the profiles themselves are kept for a closer look. */
export async function profileIngest({ subject, load, seconds }) {
  await mkdir(folder, { recursive: true });
  const profiles = [];
  for (const size of SIZES) {
    process.stderr.write(`Profiling ${subject.name}, ${size} a request …\n`);
    const path = join(folder, `ingest-${subject.id}-${size}.cpuprofile`);
    await subject.process.call('startProfile');
    const { sample, reason } = await measureCell({ subject, load, size, seconds });
    await subject.process.call('writeProfile', path);
    if (reason) return { reason: `${subject.name}, profiled, ${size} a request: ${reason}` };
    const requests = Math.round(sample.requestsPerSecond * seconds);
    profiles.push({ size, name: subject.name, path, requests, ...readProfile(JSON.parse(await readFile(path)), MOST) });
  }
  return { profiles };
}
