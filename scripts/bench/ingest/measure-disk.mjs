import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from '../median.mjs';

const WRITES = 60;

/** How long this folder's disk takes to keep 4 KiB, in ms: a commit can be no faster. */
export async function measureDisk(folder) {
  const path = join(folder, 'disk');
  const file = await open(path, 'w');
  const page = Buffer.alloc(4_096, 1);
  const times = [];
  for (let index = 0; index < WRITES; index++) {
    const start = performance.now();
    await file.write(page);
    await file.datasync();
    times.push(performance.now() - start);
  }
  await file.close();
  await rm(path);
  return median(times);
}
