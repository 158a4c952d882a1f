import { expect, onTestFinished, test, vi } from 'vitest';
import { DatabaseAway } from '../database/away.ts';
import { type OneThread, oneThread } from './one-thread.ts';

/** Answers with what it was given, or does what that says. What else a thread must do, the test of the cards' thread asks of it. */
const ECHO = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (said) => {
      if (said === 'hang') while (true);
      if (said === 'fail') return parentPort.postMessage({ error: 'no idea' });
      parentPort.postMessage({ said });
    });
  `)}`,
);

function start(options: { timeoutMs?: number; mostWaiting?: number } = {}): OneThread<string, { said: string }> {
  const thread = oneThread<string, { said: string }>({
    module: ECHO,
    job: 'the echo',
    timeoutMs: 10_000,
    mostWaiting: 5,
    ...options,
  });
  onTestFinished(() => thread.close());
  return thread;
}

test('does one job after the other', async () => {
  const thread = start();
  expect(await Promise.all(['one', 'two'].map((said) => thread.run(said)))).toEqual([{ said: 'one' }, { said: 'two' }]);
  await expect(thread.run('fail')).rejects.toThrow('the echo failed: no idea');
});

test('where too many wait, the next is asked to come again', async () => {
  const thread = start({ mostWaiting: 1 });
  const both = [thread.run('first'), thread.run('second')];
  await expect(thread.run('third')).rejects.toBeInstanceOf(DatabaseAway);
  expect(await Promise.all(both)).toHaveLength(2);
  expect(await thread.run('fourth')).toEqual({ said: 'fourth' });
});

test('a process that has nothing else to do waits for the answer, the first one, too', async () => {
  const clocks = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => clocks.mockRestore());
  const answer = start({ timeoutMs: 7_654 }).run('first');
  expect(clocks).toHaveBeenCalledOnce();
  const [clock] = clocks.mock.results.map(({ value }) => value as NodeJS.Timeout);
  expect(clock?.hasRef()).toBe(true);
  await answer;
  expect(clocks.mock.calls.some(([, ms]) => ms === 7_654)).toBe(true);
});

test('closed while a job hangs, it ends', async () => {
  const thread = start();
  const hanging = expect(thread.run('hang')).rejects.toThrow('closed');
  await thread.close();
  await hanging;
  await expect(thread.run('more')).rejects.toThrow('closed');
});
