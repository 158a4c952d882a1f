import type { Channel } from '@goodword/protocol';

/** A recommendation as it is handed to a channel. */
export interface Word {
  /** The customer's own; may be empty. */
  words: string;
  url: string;
  /** The location's name. */
  place: string;
  /** Apple's devices write a text message's address differently. */
  isApple: boolean;
}

/** X counts every link as this many characters, whatever its length. */
const X_LINK_LENGTH = 23;
const X_LENGTH = 280;

/** The words, a blank line, the link; without words just the link. */
export function message({ words, url }: Pick<Word, 'words' | 'url'>): string {
  return words ? `${words}\n\n${url}` : url;
}

/** Cuts words so that they, a space and the link fit; X counts what is outside of the Latin, Greek, Cyrillic … scripts twice. */
export function fitForX(words: string): string {
  const room = X_LENGTH - X_LINK_LENGTH - 1;
  const weight = (text: string) =>
    [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 4_352 ? 1 : 2), 0);
  if (weight(words) <= room) return words;
  const signs = [...words];
  while (weight(signs.join('')) > room - 2) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

const on = encodeURIComponent;

/** Where each channel that is a link leads. `copy` and `device` are acts, not links. */
const LINKS: Partial<Record<Channel, (word: Word) => string>> = {
  // RFC 6068 wants line breaks as CR LF.
  email: (word) => `mailto:?subject=${on(word.place)}&body=${on(message(word).replace(/\r?\n/g, '\r\n'))}`,
  sms: (word) => `sms:${word.isApple ? '&' : '?'}body=${on(message(word))}`,
  whatsapp: (word) => `https://wa.me/?text=${on(message(word))}`,
  // Facebook takes the text from the page's own tags.
  facebook: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${on(url)}`,
  x: ({ words, url }) => `https://x.com/intent/tweet?text=${on(fitForX(words))}&url=${on(url)}`,
};

/** A channel's link, or nothing where the channel is none. */
export function channelLink(channel: Channel, word: Word): string | undefined {
  return LINKS[channel]?.(word);
}

/** The large button and the others: the program's order, led by e-mail with a pointer and by message on touch. */
export function arrangeChannels(
  channels: readonly Channel[],
  device: { isTouch: boolean; canShare: boolean },
): { first: Channel | undefined; others: Channel[] } {
  const can = channels.filter((channel) => channel !== 'device' || device.canShare);
  const wanted = device.isTouch ? 'sms' : 'email';
  const first = can.includes(wanted) ? wanted : can[0];
  return { first, others: can.filter((channel) => channel !== first) };
}
