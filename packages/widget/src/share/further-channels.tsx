import type { AnyChannel } from '@goodword/protocol';
import type { OwnChannel } from '../goodword.ts';
import type { SeldomMessages } from '../languages/messages.ts';
import { addStyles } from '../panel/add-styles.ts';
import { h, type VNode } from '../render/vnode.ts';
import type { ChannelRow } from './channel-table.ts';
import { DEFAULT_CHANNELS, FURTHER_CHANNELS } from './further-channel-table.ts';
import css from './further-channels.css?inline';
import { ownRow } from './own-row.ts';
import { qrCode } from './qr-code.ts';
import { serverOf } from './server-of.ts';
import type { StepParts } from './step-parts.ts';
import type { Word } from './word.ts';

/** Where a channel leads; nothing while there is no link yet. */
type LinkOf = (row: ChannelRow, channel: AnyChannel, word: Word) => string | undefined;

interface FurtherChannelsParts {
  parts: StepParts;
  /** The site's own channels. */
  channels: readonly OwnChannel[];
  isTouch: boolean;
  /** A customer has gone to the server that they named. */
  onOpen: (channel: AnyChannel) => void;
  /** The device has no sheet for this. */
  onRefuse: () => void;
}

/** What few customers need of the share step: a file of its own, loaded for who presses "More", or where the row shows one of these. */
export interface FurtherChannels {
  /** What is offered where the program names nothing, the site's own before the networks. */
  usual: AnyChannel[];
  rowOf(channel: AnyChannel): ChannelRow | undefined;
  /** Unfolds what a channel has here, or folds it up; whether a tap has opened the share by that, or does where it leads. */
  turn(channel: AnyChannel): boolean;
  /** Whether it is unfolded; nothing where a tap leads away. */
  isOpen(channel: AnyChannel): boolean | undefined;
  /** Hands a recommendation to the device's own sheet, which tells when it was closed again: that is no share. */
  hand(word: Word): Promise<void>;
  /** What is unfolded beneath the channels. */
  render(word: Word, linkOf: LinkOf): VNode;
}

/** A code that a phone's camera reads: dark on light in every scheme, with the quiet around it that cameras need. */
function Code(text: string, name: string): VNode {
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

/** The bare link, as a code holds it. */
const LINK: ChannelRow = { icon: '', make: ({ url }) => url };

/** What has unfolded may be beneath what is seen of a long card. */
const show = (element: HTMLElement) => requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }));

/** The other networks, the site's own channels, a code to go on with by phone, and the field for a customer's own server. */
export async function createFurtherChannels({
  parts,
  channels,
  isTouch,
  onOpen,
  onRefuse,
}: FurtherChannelsParts): Promise<FurtherChannels> {
  const { context, root, redraw } = parts;
  const own: Readonly<Record<string, ChannelRow>> = Object.fromEntries(
    channels.map((each) => [each.id, ownRow(each, context.config.language)]),
  );
  let open: AnyChannel | undefined;
  let written = '';
  /** The sentences, and those that they came with: others come with another language. */
  let words: SeldomMessages;
  let asked: StepParts['messages'];
  async function read(): Promise<void> {
    asked = parts.messages;
    words = (await asked.seldom()).default;
  }

  function rowOf(channel: AnyChannel): ChannelRow | undefined {
    const row = FURTHER_CHANNELS[channel] ?? own[channel];
    const names: Record<string, string> = { device: words.apps, qr: words.code };
    return row && { name: names[channel] ?? '', ...row };
  }

  const unfolds = (channel: AnyChannel) =>
    /^(qr|mastodon)$/.test(channel) || (!isTouch && rowOf(channel)?.byPhone === true);

  addStyles(root, css);
  await read();

  function Server(row: ChannelRow, word: Word, linkOf: LinkOf): VNode {
    const server = serverOf(written);
    return (
      <div key="server" class="unfolded" ref={show}>
        <label class="small">
          {words.server}
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
          href={server ? linkOf(row, 'mastodon', { ...word, server }) : undefined}
          role={server ? undefined : 'link'}
          aria-disabled={!server}
          target="_blank"
          rel="noopener"
          onClick={() => server && onOpen('mastodon')}
        >
          {words.open}
        </a>
      </div>
    );
  }

  return {
    usual: DEFAULT_CHANNELS.replace('facebook', [...Object.keys(own), 'facebook'].join(' ')).split(' ') as AnyChannel[],
    rowOf,
    turn(channel) {
      if (!unfolds(channel)) return true;
      open = open === channel ? undefined : channel;
      redraw();
      // A server is still to be named: nothing has been opened yet.
      return open !== undefined && channel !== 'mastodon';
    },
    isOpen: (channel) => (unfolds(channel) ? open === channel : undefined),
    async hand({ words, note, place, url }) {
      const text = [words, note].filter(Boolean).join('\n\n');
      try {
        await navigator.share({ title: place, ...(text && { text }), url });
        onOpen('device');
      } catch (error) {
        if ((error as Error).name !== 'AbortError') onRefuse();
      }
    },
    render(word, linkOf) {
      if (asked !== parts.messages) void read().then(redraw, context.client.log);
      const row = open && rowOf(open);
      if (!open || !row) return undefined;
      if (open === 'mastodon') return Server(row, word, linkOf);
      const link = linkOf(LINK, open, word) ?? '';
      const address = (row.byPhone && linkOf(row, open, word)) || link;
      return (
        <div key={open} class="unfolded" ref={show}>
          {/* Words that are too long for a code stay behind: the link alone is one, always. */}
          {Code(address, row.name ?? '') ?? Code(link, words.code)}
          <p class="small">
            {words.scan}{' '}
            {row.byPhone && (
              <a href={address} target="_blank" rel="noopener">
                {words.open}
              </a>
            )}
          </p>
        </div>
      );
    },
  };
}
