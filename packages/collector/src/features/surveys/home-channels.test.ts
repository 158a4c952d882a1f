import { expect, it } from 'vitest';
import { homeFirst } from './home-channels.ts';

const offered = ['email', 'sms', 'line', 'vk', 'telegram'];

it.each([
  ['en', 'Asia/Tokyo', 'line email sms vk telegram'],
  ['ja-JP', 'UTC', 'line email sms vk telegram'],
  ['zh-Hant-TW', 'Europe/Paris', 'line email sms vk telegram'],
  ['de-DE', 'Europe/Moscow', 'vk telegram email sms line'],
  ['uk-UA', 'Europe/Warsaw', 'telegram email sms line vk'],
  ['ja', 'UTC', 'email sms line vk telegram'],
  ['de-DE', 'Europe/Berlin', 'email sms line vk telegram'],
])('%s at a place in %s: %s', (language, zone, expected) => {
  expect(homeFirst(offered, language, zone).join(' ')).toBe(expected);
});

it('offers nothing that was not offered', () => {
  expect(homeFirst(['email', 'copy'], 'ja-JP', 'Asia/Tokyo')).toEqual(['email', 'copy']);
});
