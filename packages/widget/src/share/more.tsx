import type { AnyChannel } from '@goodword/protocol';
import type { ShareMessages } from '../languages/messages.ts';
import { h, type View } from '../render/view.ts';
import type { ChannelRow } from './channel-table.ts';
import { channelLink, type Word } from './channels.ts';
import { MORE_CHANNELS } from './more-channels.ts';
import { ownRow } from './own-row.ts';
import { qrCode } from './qr-code.ts';

export { MORE_CHANNELS, ownRow };

/** What is open beneath the channels: a code for the phone, or the field for a customer's server. */
export interface Unfolded {
  channel: AnyChannel;
  row: ChannelRow;
  word: Word;
  sharing: ShareMessages;
  server: string;
  onServer: (server: string) => void;
  onOpen: () => void;
}

/** The host of what a customer wrote as their server: `mastodon.social`, `@me@mas.to`, `https://mas.to/home`; '' where it is none. */
export function serverOf(written: string): string {
  const host = written
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^.*@/, '')
    .toLowerCase();
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.([a-z]{2,}|xn--[a-z0-9-]+)$/.test(host)
    ? host
    : '';
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

/** A code to go on with by phone, or where a customer names their server. */
export function unfold({ channel, row, word, sharing, server, onServer, onOpen }: Unfolded): View {
  if (channel === 'mastodon') {
    const host = serverOf(server);
    const href = host && channelLink(row, { ...word, server: host });
    return (
      <div key="server" class="unfolded">
        <label class="small">
          {sharing.server}
          <input
            class="field"
            type="text"
            inputMode="url"
            autocapitalize="none"
            spellcheck={false}
            value={server}
            onInput={(event) => onServer(event.currentTarget.value)}
          />
        </label>
        <a
          class={host ? 'primary' : 'primary unready'}
          href={href || undefined}
          role={host ? undefined : 'link'}
          aria-disabled={!host}
          target="_blank"
          rel="noopener"
          onClick={() => host && onOpen()}
        >
          {sharing.open}
        </a>
      </div>
    );
  }
  const address = row.byPhone ? (channelLink(row, word) ?? word.url) : word.url;
  return (
    <div key={channel} class="unfolded">
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
}
