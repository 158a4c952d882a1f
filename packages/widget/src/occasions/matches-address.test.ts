import { expect, it } from 'vitest';
import { matchesAddress } from './matches-address.ts';

it.each([
  ['/orders/*', 'https://shop.example/orders/17', true],
  ['/orders/*', 'https://shop.example/orders', false],
  ['/thanks', 'https://shop.example/thanks', true],
  ['/thanks', 'https://shop.example/thanks?order=17', true],
  ['/thanks', 'https://shop.example/thanks/more', false],
  ['/thanks?paid=1*', 'https://shop.example/thanks?paid=1&a=2', true],
  ['/thanks?paid=1*', 'https://shop.example/thanks?paid=0', false],
  ['*', 'https://shop.example/', true],
  ['/a.b', 'https://shop.example/axb', false],
  ['/(a+)+$', 'https://shop.example/aaaa', false],
  ['https://shop.example/*', 'https://shop.example/x', true],
  ['https://other.example/*', 'https://shop.example/x', false],
])('%s for %s: %s', (pattern, href, expected) => {
  expect(matchesAddress(pattern, href)).toBe(expected);
});

it('is done soon with a pattern that was meant to take long', () => {
  const start = performance.now();
  matchesAddress('/a*a*a*a*b', `https://shop.example/${'a'.repeat(2_000)}`);
  expect(performance.now() - start).toBeLessThan(60_000);
});
