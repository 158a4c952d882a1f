import { CHANNELS, DEFAULT_CHANNELS } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { FIRST_CHANNELS } from './channel-table.ts';
import { arrangeChannels, channelLink, message } from './channels.ts';
import { fittingWords } from './fit-words.ts';
import { FURTHER_CHANNELS, DEFAULT_CHANNELS as OFFERED } from './further-channel-table.ts';
import type { Word } from './word.ts';

const TABLE = { ...FIRST_CHANNELS, ...FURTHER_CHANNELS };
const row = (channel: string) => TABLE[channel] ?? { icon: '' };
const word: Word = { words: 'Good & fair?', url: 'https://g.example/r/abc', place: 'Lake & Co', isApple: false };
const link = 'https%3A%2F%2Fg.example%2Fr%2Fabc';
const words = 'Good%20%26%20fair%3F';
const empty = { ...word, words: '' };

const FIXTURES: [channel: string, given: Word, expected: string | undefined][] = [
  ['email', word, `mailto:?subject=Lake%20%26%20Co&body=${words}%0D%0A%0D%0A${link}`],
  ['email', empty, `mailto:?subject=Lake%20%26%20Co&body=${link}`],
  ['sms', word, `sms:?body=${words}%0A%0A${link}`],
  ['sms', { ...word, isApple: true }, `sms:&body=${words}%0A%0A${link}`],
  ['whatsapp', word, `https://wa.me/?text=${words}%0A%0A${link}`],
  ['copy', word, undefined],
  ['facebook', word, `https://www.facebook.com/sharer/sharer.php?u=${link}`],
  ['x', word, `https://x.com/intent/tweet?text=${words}&url=${link}`],
  ['telegram', word, `https://t.me/share/url?url=${link}&text=${words}`],
  ['linkedin', word, `https://www.linkedin.com/sharing/share-offsite/?url=${link}`],
  ['bluesky', word, `https://bsky.app/intent/compose?text=${words}%0A%0A${link}`],
  ['bluesky', empty, `https://bsky.app/intent/compose?text=${link}`],
  ['threads', word, `https://www.threads.com/intent/post?text=${words}&url=${link}`],
  ['mastodon', { ...word, server: 'mas.to' }, `https://mas.to/share?text=${words}%0A%0A${link}`],
  ['line', word, `https://social-plugins.line.me/lineit/share?url=${link}&text=${words}`],
  ['vk', word, `https://vk.com/share.php?url=${link}&title=${words}`],
  ['vk', empty, `https://vk.com/share.php?url=${link}&title=Lake%20%26%20Co`],
  ['reddit', word, `https://www.reddit.com/submit?url=${link}&title=${words}`],
  [
    'pinterest',
    word,
    `https://pinterest.com/pin/create/button/?url=${link}&media=${link}%2Fcard.png&description=${words}`,
  ],
  ['qr', word, undefined],
  ['device', word, undefined],
];

describe('a channel leads to', () => {
  it.each(FIXTURES)('%s', (channel, given, expected) => {
    expect(channelLink(row(channel), given)).toBe(expected);
  });
  it('there is a fixture for each that there is, and a row for each fixture', () => {
    expect([...new Set(FIXTURES.map(([channel]) => channel))].sort()).toEqual([...CHANNELS].sort());
    expect(Object.keys(TABLE).sort()).toEqual([...CHANNELS].sort());
  });
  it.each(['words', 'place', 'server'] as const)('whatever stands in %s, it stays a value of the address', (name) => {
    for (const [channel] of FIXTURES) {
      const hostile = { ...word, server: 'mas.to', [name]: 'a&b=c#d?e/f"\'<>\n{url}' };
      const address = channelLink(row(channel), hostile);
      if (address === undefined) continue;
      expect([channel, /["'<>\s#{]/.test(address.replace(/'/g, ''))]).toEqual([channel, false]);
    }
  });
});

it('offers what the protocol says, where a program names nothing', () => {
  expect(OFFERED.split(' ')).toEqual(DEFAULT_CHANNELS);
});

describe('a message', () => {
  it('is the words, a blank line and the link', () =>
    expect(message(word)).toBe('Good & fair?\n\nhttps://g.example/r/abc'));
  it('is the link alone without words', () => expect(message({ ...word, words: '' })).toBe(word.url));
});

describe('words are cut as the network counts', () => {
  const url = 'https://goodword.harborbooks.example/r/0123456789abcdef';
  it.each([
    ['X: 256 letters leave room for a space and the link', 'x', 'a'.repeat(256), 'a'.repeat(256)],
    ['X: what is longer, with a sign that it goes on', 'x', 'a'.repeat(257), `${'a'.repeat(254)}…`],
    ['X: Chinese counts twice', 'x', '好'.repeat(129), `${'好'.repeat(127)}…`],
    ['X: an emoji counts twice, whatever it is made of', 'x', '👩‍👩‍👧‍👦'.repeat(128), '👩‍👩‍👧‍👦'.repeat(128)],
    ['X: and is never cut in half', 'x', '👩‍👩‍👧‍👦'.repeat(129), `${'👩‍👩‍👧‍👦'.repeat(127)}…`],
    ['X: a quotation mark of print counts once', 'x', '“'.repeat(256), '“'.repeat(256)],
    [
      'X: a link among the words counts 23, however long',
      'x',
      `${'a'.repeat(232)} https://${'b'.repeat(90)}.example/`,
      `${'a'.repeat(232)} https://${'b'.repeat(90)}.example/`,
    ],
    ['Bluesky: 300 signs with the link as long as it is', 'bluesky', 'a'.repeat(243), 'a'.repeat(243)],
    ['Bluesky: one more is too many', 'bluesky', 'a'.repeat(244), `${'a'.repeat(242)}…`],
    ['Bluesky: a family is one sign, and Chinese, too', 'bluesky', '👩‍👩‍👧‍👦好'.repeat(121), '👩‍👩‍👧‍👦好'.repeat(121)],
    ['Mastodon: 500 with the link as 23', 'mastodon', 'a'.repeat(476), `${'a'.repeat(474)}…`],
    ['Threads: 500', 'threads', 'a'.repeat(445), `${'a'.repeat(443)}…`],
    ['Reddit: a title of 300, the link beside it', 'reddit', 'a'.repeat(301), `${'a'.repeat(299)}…`],
    ['e-mail: as long as they are', 'email', 'a'.repeat(2_000), 'a'.repeat(2_000)],
  ])('%s', (_what, channel, given, expected) => {
    expect(url).toHaveLength(55);
    expect(fittingWords(row(channel), { ...word, url, words: given })).toBe(expected);
  });
});

describe('the channels', () => {
  const pointer = { isTouch: false, canShare: false };
  const touch = { isTouch: true, canShare: true };
  it.each([
    [
      'e-mail first with a pointer, and a code for the phone behind "More"',
      DEFAULT_CHANNELS,
      pointer,
      ['email', 'sms whatsapp copy facebook x', 'telegram linkedin bluesky threads mastodon qr'],
    ],
    [
      'a message first on touch, and the device’s own sheet behind "More"',
      DEFAULT_CHANNELS,
      touch,
      ['sms', 'email whatsapp copy facebook x', 'telegram linkedin bluesky threads mastodon device'],
    ],
    ['the program’s first where that one is not offered', ['x', 'copy'], touch, ['x', 'copy', '']],
    ['no share sheet where the device has none', ['device', 'copy'], { ...touch, canShare: false }, ['copy', '', '']],
    [
      'a row holds six; nothing is behind "More" then',
      ['email', 'copy', 'x', 'line', 'reddit', 'facebook', 'device'],
      { ...pointer, canShare: true },
      ['email', 'copy x line reddit facebook device', ''],
    ],
    [
      'a site’s own channel stands where the program has it',
      ['email', 'x-viber', 'copy'],
      pointer,
      ['email', 'x-viber copy', ''],
    ],
  ] as const)('%s', (_what, channels, device, expected) => {
    const { first, row: shown, further } = arrangeChannels(channels, device);
    expect([first, shown.join(' '), further.join(' ')]).toEqual(expected);
  });
});
