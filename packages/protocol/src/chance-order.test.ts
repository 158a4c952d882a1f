import { describe, expect, it } from 'vitest';
import { chanceOrder, chosenByChance } from './chance-order.ts';

const pool = ['welcome', 'trust', 'time', 'listened', 'fair', 'honest', 'promise', 'care', 'safe', 'ease'].map(
  (id) => ({ id }),
);
const response = (number: number) => `response-${number}-${(number * 2_654_435_761) % 4_294_967_296}`;
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

it('gives a response the same order whenever it is asked', () => {
  expect(chanceOrder('r-00000001', pool)).toEqual(chanceOrder('r-00000001', [...pool].reverse()));
});

it('keeps the pool’s own order, unless it may be shuffled', () => {
  const kept = ids(chosenByChance('r-00000001', pool, { pick: 4 }));
  expect(kept).toEqual(ids(pool).filter((id) => kept.includes(id)));
  expect(ids(chosenByChance('r-00000001', pool, {}))).toEqual(ids(pool));
  expect(ids(chosenByChance('r-00000001', pool, { shuffle: true })).sort()).toEqual(ids(pool).sort());
});

describe('over twenty thousand responses', () => {
  const responses = 20_000;
  it('asks each of ten drivers as often as any other, three at a time', () => {
    const counts = new Map<string, number>();
    for (let number = 0; number < responses; number++) {
      for (const { id } of chosenByChance(response(number), pool, { pick: 3 }))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const expected = (responses * 3) / 10;
    // Four standard deviations of a binomial count: sqrt(20000 * .3 * .7) = 65.
    for (const [id, count] of counts) expect([id, Math.abs(count - expected) < 260]).toEqual([id, true]);
    expect(counts.size).toBe(10);
  });

  it('asks each pair together as often as any other', () => {
    const counts = new Map<string, number>();
    for (let number = 0; number < responses; number++) {
      const [a, b, c] = ids(chosenByChance(response(number), pool, { pick: 3 }));
      for (const pair of [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`]) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    // 3 of 45 pairs each time; four and a half deviations of sqrt(20000 / 15 * 14 / 15) = 35.
    expect(counts.size).toBe(45);
    for (const [pair, count] of counts) expect([pair, Math.abs(count - responses / 15) < 160]).toEqual([pair, true]);
  });
});
