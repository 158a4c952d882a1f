import { CHANNELS } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { arrangeChannels, channelLink, fitForX, message } from './channels.ts';

const word = { words: 'Good & fair?', url: 'https://g.example/r/abc', place: 'Lake & Co', isApple: false };
const link = 'https%3A%2F%2Fg.example%2Fr%2Fabc';

describe('a channel leads to', () => {
  it.each([
    ['email', word, `mailto:?subject=Lake%20%26%20Co&body=Good%20%26%20fair%3F%0D%0A%0D%0A${link}`],
    ['email', { ...word, words: '' }, `mailto:?subject=Lake%20%26%20Co&body=${link}`],
    ['sms', word, `sms:?body=Good%20%26%20fair%3F%0A%0A${link}`],
    ['sms', { ...word, isApple: true }, `sms:&body=Good%20%26%20fair%3F%0A%0A${link}`],
    ['whatsapp', word, `https://wa.me/?text=Good%20%26%20fair%3F%0A%0A${link}`],
    ['facebook', word, `https://www.facebook.com/sharer/sharer.php?u=${link}`],
    ['x', word, `https://x.com/intent/tweet?text=Good%20%26%20fair%3F&url=${link}`],
    ['copy', word, undefined],
    ['device', word, undefined],
  ] as const)('%s', (channel, given, expected) => {
    expect(channelLink(channel, given)).toBe(expected);
  });
});

describe('a message', () => {
  it('is the words, a blank line and the link', () =>
    expect(message(word)).toBe('Good & fair?\n\nhttps://g.example/r/abc'));
  it('is the link alone without words', () => expect(message({ ...word, words: '' })).toBe(word.url));
});

describe('a post on X', () => {
  it('keeps 256 letters, which leave room for a space and the link', () => {
    expect(fitForX('a'.repeat(256))).toBe('a'.repeat(256));
  });
  it('cuts what is longer, with a sign that it goes on', () => {
    expect(fitForX('a'.repeat(257))).toBe(`${'a'.repeat(254)}…`);
  });
  it('counts Chinese twice, and never cuts an emoji in half', () => {
    expect(fitForX('好'.repeat(129))).toBe(`${'好'.repeat(127)}…`);
    expect(fitForX('😀'.repeat(129))).toBe(`${'😀'.repeat(127)}…`);
  });
});

describe('the channels', () => {
  it.each([
    [
      'e-mail first with a pointer',
      CHANNELS,
      { isTouch: false, canShare: false },
      'email',
      'sms whatsapp facebook x copy',
    ],
    [
      'a message first on touch',
      CHANNELS,
      { isTouch: true, canShare: true },
      'sms',
      'email whatsapp facebook x copy device',
    ],
    [
      "the program's first where that one is not offered",
      ['x', 'copy'],
      { isTouch: true, canShare: true },
      'x',
      'copy',
    ],
    ['no share sheet where the device has none', ['device', 'copy'], { isTouch: true, canShare: false }, 'copy', ''],
  ] as const)('%s', (_what, channels, device, first, others) => {
    const arranged = arrangeChannels(channels, device);
    expect([arranged.first, arranged.others.join(' ')]).toEqual([first, others]);
  });
});
