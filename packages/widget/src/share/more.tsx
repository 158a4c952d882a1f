import type { AnyChannel } from '@goodword/protocol';
import type { OwnChannel } from '../goodword.ts';
import type { ShareMessages } from '../languages/messages.ts';
import { h, type View } from '../render/view.ts';
import { type ChannelRow, DEFAULT_CHANNELS } from './channel-table.ts';
import { addressFor, channelLink } from './channels.ts';
import type { fittingWords } from './fit-words.ts';
import { MORE_CHANNELS } from './more-channels.ts';
import { ownRow } from './own-row.ts';
import { qrCode } from './qr-code.ts';
import { serverOf } from './server-of.ts';
import type { Word } from './word.ts';

interface MoreParts {
  /** The site's own channels. */
  channels: readonly OwnChannel[];
  language: string;
  isTouch: boolean;
  redraw: () => void;
  /** A customer has gone to the server that they named. */
  onOpen: (channel: AnyChannel) => void;
}

/** What few customers need of the share step: a file of its own, loaded for who presses "More", or where the row shows one of these. */
export interface More {
  /** What is offered where the program names nothing, the site's own before the networks. */
  usual: AnyChannel[];
  rowOf(channel: AnyChannel): ChannelRow | undefined;
  /** Whether a tap unfolds something here, rather than leading away. */
  unfolds(channel: AnyChannel): boolean;
  /** Unfolds it, or folds it up; whether that opened the share. */
  turn(channel: AnyChannel): boolean;
  isOpen(channel: AnyChannel): boolean;
  /** What is unfolded beneath the channels. */
  view(word: Word, sharing: ShareMessages, fit?: typeof fittingWords): View;
}

/** A code that a phone's camera reads: dark on light in every scheme, with the quiet around it that cameras need. */
function Code(text: string, name: string): View {
  const grid = qrCode(text);
  if (!grid) return undefined;
  const path = grid.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  const side = grid.length + 8;
  return (
    <svg class="code" role="img" aria-label={name} viewBox={`-4 -4 ${side} ${side}`}>
      <path d={path} />
    </svg>
  );
}

/** What has unfolded may be beneath what is seen of a long card. */
const show = (element: HTMLElement) => requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }));

/** The other networks, the site's own channels, a code to go on with by phone, and the field for a customer's own server. */
export function createMore({ channels, language, isTouch, redraw, onOpen }: MoreParts): More {
  const own: Readonly<Record<string, ChannelRow>> = Object.fromEntries(
    channels.map((each) => [each.id, ownRow(each, language)]),
  );
  let open: AnyChannel | undefined;
  let written = '';
  const rowOf = (channel: AnyChannel): ChannelRow | undefined => MORE_CHANNELS[channel] ?? own[channel];

  function Server(row: ChannelRow, word: Word, sharing: ShareMessages, fit?: typeof fittingWords): View {
    const server = serverOf(written);
    return (
      <div key="server" class="unfolded" ref={show}>
        <label class="small">
          {sharing.server}
          <input
            class="field"
            type="text"
            inputMode="url"
            autocapitalize="none"
            spellcheck={false}
            value={written}
            onInput={(event) => {
              written = event.currentTarget.value;
              redraw();
            }}
          />
        </label>
        <a
          class={server ? 'primary' : 'primary unready'}
          href={server ? channelLink(row, { ...word, server }, fit) : undefined}
          role={server ? undefined : 'link'}
          aria-disabled={!server}
          target="_blank"
          rel="noopener"
          onClick={() => server && onOpen('mastodon')}
        >
          {sharing.open}
        </a>
      </div>
    );
  }

  return {
    usual: DEFAULT_CHANNELS.replace('facebook', [...Object.keys(own), 'facebook'].join(' ')).split(' ') as AnyChannel[],
    rowOf,
    unfolds: (channel) => /^(qr|mastodon)$/.test(channel) || (!isTouch && rowOf(channel)?.byPhone === true),
    turn(channel) {
      open = open === channel ? undefined : channel;
      redraw();
      // A server is still to be named: nothing has been opened yet.
      return open !== undefined && channel !== 'mastodon';
    },
    isOpen: (channel) => open === channel,
    view({ url, ...rest }, sharing, fit) {
      const row = open && rowOf(open);
      if (!open || !row) return undefined;
      const word = { ...rest, url: url && addressFor(url, open) };
      if (open === 'mastodon') return Server(row, word, sharing, fit);
      const address = (row.byPhone && channelLink(row, word, fit)) || word.url;
      return (
        <div key={open} class="unfolded" ref={show}>
          {/* Words that are too long for a code stay behind: the link alone is one, always. */}
          {Code(address, row.name || sharing.channels.qr) ?? Code(word.url, sharing.channels.qr)}
          <p class="small">
            {sharing.scan}{' '}
            {row.byPhone && (
              <a href={address} target="_blank" rel="noopener">
                {sharing.open}
              </a>
            )}
          </p>
        </div>
      );
    },
  };
}
