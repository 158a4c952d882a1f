import { beforeEach, expect, test } from 'vitest';
import { answeringDatabase } from '../../../fixtures/answering-database.ts';
import type { DailySalt } from '../keys/daily-salt.ts';
import { SharedCounts } from './shared-counts.ts';

const LIMIT = 100;
let now = 0;
/** Stands for the database that collectors share. */
let totals: Map<string, number>;
let told: string[];
let collectors: number;

const salt = { hash: async (_now: number, [caller]: string[]) => `hash of ${caller?.length}` } as unknown as DailySalt;
const database = answeringDatabase((_query, _collector, minute, shared) => {
  const counts = shared as ReadonlyMap<string, number>;
  for (const [caller, count] of counts) {
    const key = `${minute} ${caller}`;
    totals.set(key, (totals.get(key) ?? 0) + count);
    told.push(caller);
  }
  return {
    totals: new Map([...counts.keys()].map((caller) => [caller, totals.get(`${minute} ${caller}`) ?? 0])),
    collectors,
  };
});
const make = () => new SharedCounts({ database, salt, now: () => now });
/** How many of so many requests are let through. */
const letThrough = (counts: SharedCounts, requests: number, caller = 'address 1') =>
  Array.from({ length: requests }).filter(() => counts.add(caller, LIMIT).current <= LIMIT).length;

beforeEach(() => {
  now = 600_000;
  totals = new Map();
  told = [];
  collectors = 1;
});

test('a caller has so many requests a minute, and as many in the next', () => {
  const counts = make();
  expect(letThrough(counts, 250)).toBe(LIMIT);
  expect(counts.add('address 1', LIMIT).ttl).toBe(60_000);
  expect(letThrough(counts, 3, 'address 2')).toBe(3);
  now += 60_000;
  expect(letThrough(counts, 250)).toBe(LIMIT);
});

test('five collectors together let at most twice the limit through, once they know of each other', async () => {
  collectors = 5;
  const all = Array.from({ length: 5 }, make);
  for (const each of all) await each.share();
  let through = 0;
  for (let round = 0; round < 20; round++) {
    for (const each of all) through += letThrough(each, 10);
    for (const each of all) await each.share();
  }
  expect(through).toBeGreaterThanOrEqual(LIMIT);
  expect(through).toBeLessThanOrEqual(2 * LIMIT);
});

test('others hear of the busy only, and never an address', async () => {
  const counts = make();
  letThrough(counts, 9, 'address 203.0.113.7');
  await counts.share();
  expect(told).toEqual([]);
  letThrough(counts, 1, 'address 203.0.113.7');
  await counts.share();
  expect(told).toEqual(['hash of 19']);
});
