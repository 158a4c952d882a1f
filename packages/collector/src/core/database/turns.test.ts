import { expect, test, vi } from 'vitest';
import { Turns } from './turns.ts';

test('one after the other, in the order in which they asked; nobody longer than they want to', async () => {
  vi.useFakeTimers();
  try {
    const turns = new Turns();
    const done: string[] = [];
    const take = (name: string, waitMs: number) =>
      turns.take(waitMs).then((isMine) => done.push(`${name} ${isMine ? 'has it' : 'has gone'}`));
    await take('first', 10);
    const others = [take('second', 30), take('impatient', 10), take('third', 30)];
    await vi.advanceTimersByTimeAsync(20);
    expect(done).toEqual(['first has it', 'impatient has gone']);
    turns.give();
    await others[0];
    turns.give();
    await Promise.all(others);
    turns.give();
    await take('fourth', 0);
    expect(done.slice(2)).toEqual(['second has it', 'third has it', 'fourth has it']);
  } finally {
    vi.useRealTimers();
  }
});
