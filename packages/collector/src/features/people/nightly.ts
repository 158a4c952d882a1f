import type { Database } from '../../core/database/database.ts';
import { takeOn } from '../../core/database/jobs.ts';
import { retain } from './retain.ts';

/**
 * What is done once a UTC day in a database, by the first of its collectors to find that it is not done yet: what is older
 * than its site wants to keep goes. Resolves with whether it was this one.
 */
export async function nightly({ database, now }: { database: Database; now(): number }): Promise<boolean> {
  const nowMs = now();
  if (!(await takeOn(database, 'nightly', new Date(nowMs).toISOString().slice(0, 10)))) return false;
  await retain(database, nowMs);
  return true;
}
