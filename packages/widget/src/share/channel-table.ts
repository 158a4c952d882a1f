import type { Word } from './word.ts';

/** How a network counts the signs of a text: each that a reader sees as one, or as X weighs them. */
type Count = 'signs' | 'x';

/** What a channel's text may hold at most, the link in it counted as so many signs whatever its length; absent: as long as it is. */
export interface Limit {
  most: number;
  count?: Count | undefined;
  link?: number | undefined;
}

/**
 * One channel as data: its icon (a path for 20 px), where it leads, what fits, and its name where that is the same in all
 * languages. In the address stand `{words}`, `{url}`, `{text}` (both), `{lines}` (both, with line breaks as mail has them),
 * `{place}`, `{server}`, and what the row itself fills in. Without an address it is an act.
 */
export interface ChannelRow {
  icon: string;
  link?: string;
  limit?: Limit;
  name?: string;
  /** What else stands in the address. */
  fill?(word: Word): Record<string, string>;
  /** A site's own: makes the address. `text` is words and link as a message has them. */
  make?(word: Word & { text: string }): string | undefined;
  /** With a pointer, its address is shown as a code for a phone. */
  byPhone?: boolean | undefined;
}

/** The channels that most customers see. The others are a file of their own. */
export const FIRST_CHANNELS: Readonly<Record<string, ChannelRow>> = {
  email: {
    icon: 'M3 5h14v10.5H3zM3.5 6l6.5 5 6.5-5',
    link: 'mailto:?subject={place}&body={lines}',
  },
  sms: {
    icon: 'M3 4h14v10H9l-4 3v-3H3zM6.5 7.5h7M6.5 10.5h4',
    // Apple's devices want an ampersand there.
    link: 'sms:?body={text}',
  },
  whatsapp: {
    icon: 'M3 17l1.2-3.7a7 7 0 112.6 2.5zM7.6 7v1a4.5 4.5 0 004.4 4.4h1v-1.7l-1.9-.6-.8.9a3.5 3.5 0 01-1.9-1.9l.9-.8-.6-1.9H7.6',
    link: 'https://wa.me/?text={text}',
  },
  copy: {
    icon: 'M8.5 11.5a3.3 3.3 0 004.7 0l2.8-2.8A3.3 3.3 0 0011.3 4L10 5.3M11.5 8.5a3.3 3.3 0 00-4.7 0L4 11.3A3.3 3.3 0 008.7 16l1.3-1.3',
  },
  facebook: {
    icon: 'M13.5 3H12a2.5 2.5 0 00-2.5 2.5V17M6.5 9.5h6',
    // Facebook takes the text from the page's own tags.
    link: 'https://www.facebook.com/sharer/sharer.php?u={url}',
  },
  x: {
    icon: 'M3.5 3.5h3.4l9.6 13h-3.4zM15.8 3.5l-5.3 5.9M8.8 11.2l-4.6 5.3',
    link: 'https://x.com/intent/tweet?text={words}&url={url}',
    limit: { most: 280, count: 'x', link: 23 },
  },
  // Its own sheet, and "More": three dots.
  device: { icon: 'M4 9.7v.6M10 9.7v.6M16 9.7v.6' },
};
