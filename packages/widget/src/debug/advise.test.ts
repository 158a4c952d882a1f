import { expect, it } from 'vitest';
import type { Call } from '../client/gate.ts';
import { adviceOn, advise } from './advise.ts';

it.each<[string, ...unknown[]]>([
  ['show'],
  ['on', 'survey:completed', () => {}],
  ['off', 'track'],
  ['identify', 'C-17', 'a'.repeat(64)],
  ['consent', 'denied'],
  ['track', 'order:placed'],
  ['convert', { order: 'A-1' }],
])('has nothing to say of %s as it is meant', (method, ...words) => {
  expect(adviceOn([method, words])).toBeUndefined();
});

it.each<[call: [string, ...unknown[]], advice: RegExp]>([
  [['tracks', 'x'], /^there is no method tracks; there are show, close, .*track, /],
  [['on', 'survey:finished', () => {}], /^on: there is no event survey:finished; there are survey:shown, /],
  [['on', 'toString', () => {}], /^on: there is no event toString/],
  [['on', 'track'], /^on: write the listener after the name: goodword\('on', 'track', /],
  [['identify', 'C-17'], /^identify: the signature has to be 64 hex digits, made on your server/],
  [['identify', 'C-17', 'abc'], /^identify: the signature has to be 64 hex digits/],
  [['consent', 'yes'], /^consent: write 'granted' or 'denied', not "yes"$/],
  [['setLocation', undefined], /^setLocation: write a text that is not empty, not undefined$/],
  [['track', ''], /^track: write a text that is not empty, not ""$/],
])('says what to write instead of %j', ([method, ...words], advice) => {
  expect(adviceOn([method, words])).toMatch(advice);
});

it('goes through what was called before it was there, and what is called after', () => {
  const said: unknown[] = [];
  const calls: Call[] = [['tracks', []]];
  advise({ log: (...words) => said.push(...words) }, calls);
  calls.push(['consents', []]);
  calls.push(['show', []]);
  expect(said).toEqual([expect.stringContaining('no method tracks'), expect.stringContaining('no method consents')]);
});
