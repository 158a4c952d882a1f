import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Folding } from './folding.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('folds at its start, and what is appended soon after it, together', async () => {
  const catchUp = vi.fn(async () => {});
  const folding = new Folding(catchUp, () => {});
  await vi.advanceTimersByTimeAsync(0);
  expect(catchUp).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 90; at += 10) {
    folding.wake();
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(catchUp).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10);
  expect(catchUp).toHaveBeenCalledTimes(2);
  await folding.stop();
});

it('looks each second for what others have appended', async () => {
  const catchUp = vi.fn(async () => {});
  const folding = new Folding(catchUp, () => {});
  await vi.advanceTimersByTimeAsync(3_000);
  expect(catchUp).toHaveBeenCalledTimes(4);
  await folding.stop();
});

it('folds what comes while it folds right after that', async () => {
  const ends: (() => void)[] = [];
  const catchUp = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const folding = new Folding(catchUp, () => {});
  await vi.advanceTimersByTimeAsync(0);
  folding.wake();
  await vi.advanceTimersByTimeAsync(500);
  expect(catchUp).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect(catchUp).toHaveBeenCalledTimes(2);
  ends[1]?.();
  const stopped = folding.stop();
  await vi.advanceTimersByTimeAsync(0);
  ends[2]?.();
  await stopped;
});

it('tries again what failed, says why, and stands still after a minute of it', async () => {
  const errors: unknown[] = [];
  let isAway = true;
  const folding = new Folding(
    async () => {
      if (isAway) throw new Error('away');
    },
    (error) => errors.push(error),
  );
  await vi.advanceTimersByTimeAsync(30_000);
  expect(errors.length).toBeGreaterThan(20);
  expect(folding.isStuck).toBe(false);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(folding.isStuck).toBe(true);
  isAway = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(folding.isStuck).toBe(false);
  await folding.stop();
});

it('folds what is left when it is stopped, and nothing after that', async () => {
  const catchUp = vi.fn(async () => {});
  const folding = new Folding(catchUp, () => {});
  await vi.advanceTimersByTimeAsync(0);
  folding.wake();
  await folding.stop();
  expect(catchUp).toHaveBeenCalledTimes(2);
  folding.wake();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(catchUp).toHaveBeenCalledTimes(2);
});
