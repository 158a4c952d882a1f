import type { Store } from '../store/store.ts';

/**
 * What is done once a UTC day in a database, by the first of its collectors to find that it is not done yet: what is older
 * than its site wants to keep goes. Resolves with whether it was this one.
 */
export async function nightly({ store, now }: { store: Store; now(): number }): Promise<boolean> {
  const nowMs = now();
  if (!(await store.takeOn('nightly', new Date(nowMs).toISOString().slice(0, 10)))) return false;
  await store.retain(nowMs);
  return true;
}
