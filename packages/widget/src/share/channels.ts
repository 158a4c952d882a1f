import type { AnyChannel } from '@goodword/protocol';
import type { ChannelRow } from './channel-table.ts';
import type { fittingWords } from './fit-words.ts';
import type { Word } from './word.ts';

/** What there is of words and note, each followed by a blank line, and the link. */
export function message({ words, note, url }: Pick<Word, 'words' | 'note' | 'url'>): string {
  return [words, note, url].filter(Boolean).join('\n\n');
}

/** The address of a recommendation for one channel: visitors are told apart by it. */
export function addressFor(url: string, channel: string): string {
  return `${url}?c=${channel}`;
}

/**
 * Where a channel leads, every value encoded; nothing where the channel is an act. `fit` cuts words that are too long for it: a file of
 * its own, since most are not.
 */
export function channelLink(row: ChannelRow, word: Word, fit?: typeof fittingWords): string | undefined {
  const { url, note } = word;
  // With what has to be told beside them: a network that takes no more than words gets both.
  const words = message({ words: fit ? fit(row, word) : word.words, note, url: '' });
  const text = message({ words, url });
  const told = { ...word, words, text };
  if (row.make) return row.make(told);
  const values: Record<string, unknown> = {
    ...told,
    // RFC 6068 wants line breaks as CR LF.
    lines: text.replace(/\r?\n/g, '\r\n'),
    ...row.fill?.(told),
  };
  return row.link
    ?.replace('sms:?', word.isApple ? 'sms:&' : '$&')
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(`${values[name] ?? ''}`));
}

/** So many stand in a row, "More" included. */
const ROW = 6;

/** The large button, the row beneath it, and what is behind "More". */
export interface Arranged {
  first: AnyChannel | undefined;
  row: AnyChannel[];
  further: AnyChannel[];
}

/**
 * The program's order, led by e-mail with a pointer and by a message on touch. The device's own sheet and the code for a phone are
 * never in the row where there is more than a row holds.
 */
export function arrangeChannels(
  channels: readonly AnyChannel[],
  { isTouch, canShare }: { isTouch: boolean; canShare: boolean },
): Arranged {
  const can = channels.filter((channel) => (channel === 'device' ? canShare : channel !== 'qr' || !isTouch));
  const wanted = isTouch ? 'sms' : 'email';
  const first = can.includes(wanted) ? wanted : can[0];
  const others = can.filter((channel) => channel !== first);
  const row =
    others.length > ROW ? others.filter((channel) => !/^(device|qr)$/.test(channel)).slice(0, ROW - 1) : others;
  return { first, row, further: others.filter((channel) => !row.includes(channel)) };
}
