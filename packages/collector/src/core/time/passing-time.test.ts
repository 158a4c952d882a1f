import { LRUCache } from 'lru-cache';
import { expect, test } from 'vitest';
import { passingTime } from './passing-time.ts';

test.each([
  ['a step short of the limit', 1_999, 'kept'],
  ['the limit', 2_000, undefined],
  ['the clock put back', -1, undefined],
  ['the clock put back by a year', -31_536_000_000, undefined],
])('after %s', (_, step, found) => {
  const clock = { now: 0 };
  const cache = new LRUCache<string, string>({
    max: 9,
    ttl: 1_999,
    ttlResolution: 0,
    perf: passingTime(() => clock.now),
  });
  cache.set('key', 'kept');
  clock.now += step;
  expect(cache.get('key')).toBe(found);
  cache.set('key', 'again');
  expect(cache.get('key')).toBe('again');
});
