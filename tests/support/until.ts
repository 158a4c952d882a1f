import { setTimeout as pause } from 'node:timers/promises';

interface Patience {
  timeoutMs?: number;
  intervalMs?: number;
}

/** Asks again until there is an answer. Where there is none in time, says what was waited for. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  { timeoutMs = 120_000, intervalMs = 50 }: Patience = {},
): Promise<Answer> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await pause(intervalMs);
  }
}
