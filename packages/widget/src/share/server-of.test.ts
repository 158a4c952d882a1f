import { expect, it } from 'vitest';
import { serverOf } from './server-of.ts';

it.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mas.to/home?x#y ', 'mas.to'],
  ['@me@mas.to', 'mas.to'],
  ['https://mas.to/@me', 'mas.to'],
  ['xn--fsqu00a.xn--0zwm56d', 'xn--fsqu00a.xn--0zwm56d'],
  ['mastodon', ''],
  ['', ''],
  ['a.b/../c.d', ''],
  ['evil.example\\@mas.to', 'mas.to'],
  ['mas.to:8080', ''],
  ['-a.social', ''],
  ['1.2.3.4', ''],
  ['javascript:alert(1)', ''],
])('%j names the server %j', (written, expected) => {
  expect(serverOf(written)).toBe(expected);
});
