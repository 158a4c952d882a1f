import { expect, it } from 'vitest';
import { say, sayCount } from './say.ts';

it('fills in what it is given, and leaves what it is not', () => {
  expect(say('{step} of {steps}, {x}', { step: 2, steps: 3 })).toBe('2 of 3, {x}');
});

it('takes a name as it is, whatever stands in it', () => {
  expect(say('Goes to {site} only.', { site: '$& {site}' })).toBe('Goes to $& {site} only.');
});

it.each([
  ['en', 1, '1 star'],
  ['en', 5, '5 stars'],
  ['ar-u-nu-arab', 5, '٥ stars'],
])('counts in %s', (language, count, expected) => {
  expect(sayCount({ one: '{count} star', other: '{count} stars' }, count, language)).toBe(expected);
});
