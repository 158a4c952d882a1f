import { expect, test } from 'vitest';
import { RowCache } from './row-cache.ts';

test('keeps rows from one transaction to the next', () => {
  const cache = new RowCache(10);
  cache.begin(1);
  cache.set('a', ['a', 1]);
  cache.begin(1);
  expect(cache.get('a')).toEqual(['a', 1]);
});

test('knows nothing after somebody else wrote', () => {
  const cache = new RowCache(10);
  cache.begin(1);
  cache.set('a', ['a', 1]);
  cache.begin(2);
  expect(cache.get('a')).toBeUndefined();
});

test('keeps nothing of what was rolled back or written past it, nor until the next transaction', () => {
  const cache = new RowCache(10);
  cache.begin(1);
  cache.set('a', ['a', 1]);
  cache.stop();
  cache.set('b', ['b', 1]);
  expect(cache.get('b')).toBeUndefined();
  cache.begin(1);
  expect(cache.get('a')).toBeUndefined();
  expect(cache.get('b')).toBeUndefined();
});

test('lets go of what was kept longest', () => {
  const cache = new RowCache(2);
  cache.begin(1);
  cache.set('a', [1]);
  cache.set('b', [2]);
  cache.set('a', [3]);
  cache.set('c', [4]);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([[3], undefined, [4]]);
});
