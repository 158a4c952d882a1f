import { inject, onTestFinished } from 'vitest';
import { type OpenOptions, openCollector, type TestCollector } from './open-collector.ts';

export { NOON } from './noon.ts';
export type { Call, Reply, TestCollector } from './open-collector.ts';
export * from './test-site.ts';

/** A collector on a real database of its own, gone with the test: a SQLite file, or PostgreSQL where the project says so. */
export async function collector(
  options: Pick<OpenOptions, 'requestsPerMinute' | 'siteRequestsPerMinute' | 'trustProxy'> = {},
): Promise<TestCollector> {
  const it = await openCollector({
    ...options,
    postgres: inject('postgres'),
    isFromSources: inject('fromSources'),
  });
  onTestFinished(() => it.close());
  return it;
}
