import { OFFER_CODE_PATTERN } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { makeOfferCode, readOfferCode } from './offer-code.ts';

const KEY = Buffer.from('a key that only tests know');

test('is the same for the same claimant, and another for any other', () => {
  const codes = ['one', 'two', 'three'].map((who) => makeOfferCode(KEY, ['site', 'tea', who]));
  expect(new Set(codes).size).toBe(3);
  expect(makeOfferCode(KEY, ['site', 'tea', 'one'])).toBe(codes[0]);
  expect(makeOfferCode(Buffer.from('another'), ['site', 'tea', 'one'])).not.toBe(codes[0]);
  for (const code of codes) expect(code).toMatch(OFFER_CODE_PATTERN);
});

test.each([
  ['7k2mx qw0rt', '7K2MX-QW0RT'],
  ['7K2MXQWORT', '7K2MX-QW0RT'],
  ['il2mx-qw0rt', '112MX-QW0RT'],
])('%s is read as %s', (typed, code) => {
  expect(readOfferCode(typed)).toBe(code);
});
