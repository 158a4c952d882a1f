import { setTimeout as pause } from 'node:timers/promises';

/** As long as a busy machine may need. */
const PATIENCE_MS = 120_000;

/** Asks again until the answer is true. Rejects, with what was waited for, where it is not in time. */
export async function until(what, ask, { timeoutMs = PATIENCE_MS, intervalMs = 20 } = {}) {
  const end = Date.now() + timeoutMs;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited ${timeoutMs / 1_000} s in vain until ${what}`);
    await pause(intervalMs);
  }
}
