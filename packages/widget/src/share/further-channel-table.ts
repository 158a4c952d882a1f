import type { ChannelRow } from './channel-table.ts';
import type { Word } from './word.ts';

/** What is offered where the program names nothing: the protocol's own list, which cannot come along, since zod would. */
export const DEFAULT_CHANNELS =
  'email sms whatsapp copy facebook x telegram linkedin bluesky threads mastodon qr device';

/** Where a network wants a title: the words, else the place. */
const said = ({ words, place }: Word) => ({ said: words || place });

/** The channels behind "More", and those that a program has to name. Links and limits are the networks' own, as of 2026. */
export const FURTHER_CHANNELS: Readonly<Record<string, ChannelRow>> = {
  telegram: {
    icon: 'M17 3.5L3 9l4.5 1.8L9.5 17l2.6-3.7 3.6 2.6zM7.5 10.8L14 6.5l-4.4 5',
    link: 'https://t.me/share/url?url={url}&text={words}',
    name: 'Telegram',
  },
  linkedin: {
    icon: 'M4.5 8.5V16M4.5 4.5v.5M8.5 16V8.5M8.5 12a3.2 3.2 0 016.5 0v4',
    link: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
    name: 'LinkedIn',
  },
  bluesky: {
    icon: 'M10 9C9 7 6.5 4.5 4.5 4 3 3.8 3 5 3.2 7c.3 2.5 1.3 3.5 3.8 3.5-3 .4-3.5 2-2 4 2 2.3 4 .5 5-2 1 2.5 3 4.3 5 2 1.5-2 1-3.6-2-4 2.5 0 3.5-1 3.8-3.5C17 5 17 3.8 15.5 4c-2 .5-4.5 3-5.5 5z',
    link: 'https://bsky.app/intent/compose?text={text}',
    limit: { most: 300 },
    name: 'Bluesky',
  },
  threads: {
    icon: 'M15.5 7C15 4.5 13 3 10 3 6 3 4 5.6 4 10s2 7 6 7c3 0 5.3-1.5 5.3-4 0-2.2-2-3.5-4.5-3.5-2 0-3.3.9-3.3 2.3 0 1.2 1 1.9 2.3 1.9 2 0 3-1.4 3-3.5 0-2-1-3.2-2.8-3.2-1 0-1.8.4-2.3 1.1',
    link: 'https://www.threads.com/intent/post?text={words}&url={url}',
    limit: { most: 500 },
    name: 'Threads',
  },
  mastodon: {
    icon: 'M6.5 12V8.2a1.75 1.75 0 013.5 0V11 8.2a1.75 1.75 0 013.5 0V12M16.5 8c0-2.8-1.7-4.3-4-4.5h-5c-2.3.2-4 1.7-4 4.5 0 4 .2 7 3.5 8 2 .6 4 .4 5.5-.4v-1.5c-1.5.4-5 .6-5.5-1.6 5 1 9.5.5 9.5-4.5z',
    link: 'https://{server}/share?text={text}',
    limit: { most: 500, link: 23 },
    name: 'Mastodon',
  },
  line: {
    icon: 'M10 3.5c4 0 7 2.5 7 5.6 0 3-3.5 5.6-6.5 7.9v-2.4C6 14.6 3 12.2 3 9.1s3-5.6 7-5.6zM6.5 7.5V11H8M10 7.5V11M12 11V7.5',
    link: 'https://social-plugins.line.me/lineit/share?url={url}&text={words}',
    name: 'LINE',
  },
  vk: {
    icon: 'M3 6c.3 5 3 8.5 7.5 8.5V6M10.5 10c2-.4 3.7-1.9 4.5-4M10.5 10c2.5.2 4.5 1.7 5.5 4.5',
    link: 'https://vk.com/share.php?url={url}&title={said}',
    fill: said,
    name: 'VK',
  },
  reddit: {
    icon: 'M10 7c3.6 0 6.5 2 6.5 4.8S13.6 16.5 10 16.5s-6.5-2-6.5-4.7S6.4 7 10 7zM10 7l.8-3.5 2.7.7M7.5 11v.1M12.5 11v.1M7.5 13.5c1.5 1 3.5 1 5 0',
    link: 'https://www.reddit.com/submit?url={url}&title={said}',
    fill: said,
    limit: { most: 300, link: 0 },
    name: 'Reddit',
  },
  pinterest: {
    icon: 'M10 3a7 7 0 110 14 7 7 0 010-14zM8.5 16l1.7-7M8 10.5C7 8.5 8.2 6.7 10.2 6.7s3.2 1.6 2.6 3.6c-.6 2.2-2.9 2.6-3.4 1.1',
    link: 'https://pinterest.com/pin/create/button/?url={url}&media={card}&description={said}',
    fill: (word) => ({ ...said(word), card: `${word.url.split('?')[0]}/card.png` }),
    limit: { most: 500, link: 0 },
    name: 'Pinterest',
  },
  qr: {
    icon: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v2M11.5 16.5h2M16.5 16.5h-.1',
  },
  // As the row has it, but with a name of its own.
  device: { icon: 'M4 9.7v.6M10 9.7v.6M16 9.7v.6' },
};
