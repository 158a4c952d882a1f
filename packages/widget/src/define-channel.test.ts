import { describe, expect, it } from 'vitest';
import { defineChannel, mayLeadTo } from './define-channel.ts';
import type { OwnChannel } from './goodword.ts';

const viber: OwnChannel = {
  id: 'x-viber',
  name: 'Viber',
  limit: { most: 200 },
  link: ({ text }) => `viber://forward?text=${encodeURIComponent(text)}`,
  byPhone: true,
};

it('gives back what is in order, for good', () => {
  const defined = defineChannel(viber);
  expect(defined).toEqual(viber);
  expect(Object.isFrozen(defined)).toBe(true);
});

describe('says what is wrong with', () => {
  it.each([
    ['nothing', undefined, /id must be x-/],
    ['an id that could be ours', { ...viber, id: 'viber' }, /id must be x-/],
    ['no name', { ...viber, name: '' }, /name must be/],
    ['a name that is no word', { ...viber, name: { en: 5 } }, /name must be/],
    ['an icon that is more than a path', { ...viber, icon: 'M0 0"/><script>' }, /icon must be/],
    ['no limit', { ...viber, limit: { most: 0 } }, /limit\.most/],
    ['a way to count that nobody knows', { ...viber, limit: { most: 9, count: 'words' } }, /limit\.count/],
    ['a link longer than all', { ...viber, limit: { most: 9, link: 9 } }, /limit\.link/],
    ['no link', { ...viber, link: 'viber://' }, /link must be a function/],
    ['a link that throws', { ...viber, link: () => JSON.parse('') }, /link must not throw/],
    ['a script', { ...viber, link: () => 'javascript:alert(1)' }, /link must give an https address/],
    [
      'values that are not encoded',
      { ...viber, link: ({ text }: { text: string }) => `https://a.example/?${text}` },
      /encoded/,
    ],
  ])('%s', (_what, given, message) => {
    expect(() => defineChannel(given as OwnChannel)).toThrow(TypeError);
    expect(() => defineChannel(given as OwnChannel)).toThrow(message);
  });
});

describe('a channel may lead to', () => {
  it.each([
    ['https://a.example/share?t=1', true],
    ['HTTPS://a.example', true],
    ['viber://forward?text=a', true],
    ['mailto:?body=a', true],
    ['http://a.example/', false],
    ['javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//a.example', false],
    ['https:a.example', false],
    ['https://me@a.example/', false],
    ['https://', false],
    [undefined, false],
  ])('%j: %s', (address, expected) => {
    expect(mayLeadTo(address)).toBe(expected);
  });
});
