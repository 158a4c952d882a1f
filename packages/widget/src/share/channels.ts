import type { AnyChannel } from '@goodword/protocol';
import type { ChannelRow } from './channel-table.ts';
import { fitWords, signsOf } from './fit-words.ts';

/** A recommendation as it is handed to a channel. */
export interface Word {
  /** The customer's own; may be empty. */
  words: string;
  url: string;
  /** What it is about: the location's name, or a title. */
  place: string;
  /** Apple's devices write a text message's address differently. */
  isApple: boolean;
  /** Where the customer's own server is, on a network of many. */
  server?: string | undefined;
}

/** The words, a blank line, the link; without words just the link. */
export function message({ words, url }: Pick<Word, 'words' | 'url'>): string {
  return words ? `${words}\n\n${url}` : url;
}

/** The words as far as a channel has room for them beside the link. */
export function fittingWords({ link = '', limit }: Pick<ChannelRow, 'link' | 'limit'>, { words, url }: Word): string {
  if (!limit) return words;
  const linkLength = limit.link ?? signsOf(url).length;
  const between = linkLength && (link.includes('{text}') ? 2 : 1);
  return fitWords(words, limit, limit.most - linkLength - between);
}

/** Where a channel leads, every value encoded; nothing where the channel is an act. */
export function channelLink(row: ChannelRow, word: Word): string | undefined {
  if (row.make) return row.make(word);
  const { url, place, isApple, server = '' } = word;
  const words = fittingWords(row, word);
  const text = message({ words, url });
  const values: Record<string, string> = {
    words,
    url,
    text,
    // RFC 6068 wants line breaks as CR LF.
    lines: text.replace(/\r?\n/g, '\r\n'),
    place,
    said: words || place,
    card: `${url}/card.png`,
    server,
  };
  return row.link
    ?.replace('sms:?', isApple ? 'sms:&' : 'sms:?')
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** So many stand in a row, "More" included. */
const ROW = 6;

/** The large button, the row beneath it, and what is behind "More". */
export interface Arranged {
  first: AnyChannel | undefined;
  row: AnyChannel[];
  more: AnyChannel[];
}

/**
 * The program's order, led by e-mail with a pointer and by a message on touch; what is at home in the visitor's country comes
 * next. The device's own sheet and the code for a phone are never in the row where there is more than a row holds.
 */
export function arrangeChannels(
  channels: readonly AnyChannel[],
  { isTouch, canShare, home = [] }: { isTouch: boolean; canShare: boolean; home?: readonly string[] },
): Arranged {
  const can = channels.filter((channel) => (channel === 'device' ? canShare : channel !== 'qr' || !isTouch));
  const wanted = isTouch ? 'sms' : 'email';
  const first = can.includes(wanted) ? wanted : can[0];
  const others = can.filter((channel) => channel !== first);
  others.sort((one, other) => +home.includes(other) - +home.includes(one));
  if (others.length <= ROW) return { first, row: others, more: [] };
  const row = others.filter((channel) => !/^(device|qr)$/.test(channel)).slice(0, ROW - 1);
  return { first, row, more: others.filter((channel) => !row.includes(channel)) };
}
