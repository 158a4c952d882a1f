import type { Channel } from '@goodword/protocol';
import type { VNode } from 'preact';
import type { LateMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import { CHANNEL_ICONS } from './channel-icons.ts';

const TICK = 'M4 10.5l4 4 8-9';

interface ChannelButtonProps {
  channel: Channel;
  messages: LateMessages;
  isFirst: boolean;
  /** The link was copied just now. */
  isCopied: boolean;
  /** The channel's link; absent for an act. */
  href: string | undefined;
  /** The recommendation's own link is live. */
  isLive: boolean;
  onTap: (event: Event) => void;
}

/** One channel: a real link wherever there is one, so that what a browser does with links works. */
export function ChannelButton(props: ChannelButtonProps): VNode {
  const { channel, messages, isFirst, isCopied, href, isLive, onTap } = props;
  const { share } = messages;
  const name = isCopied ? share.copied : (isFirst ? share.by : share.channels)[channel];
  const isAct = channel === 'copy' || channel === 'device';
  const look = {
    class: `${isFirst ? 'primary wide' : 'channel'} ${channel}${isCopied ? ' copied' : ''}`,
    'aria-disabled': !isLive,
    onClick: onTap,
  };
  const inside = [
    <span class="disc" key="disc">
      {Icon(isCopied ? TICK : CHANNEL_ICONS[channel])}
    </span>,
    name,
  ];
  if (isAct) {
    return (
      <button type="button" {...look}>
        {inside}
      </button>
    );
  }
  return (
    <a {...look} {...(href ? { href } : { role: 'link', tabIndex: 0 })} target="_blank" rel="noopener">
      {inside}
    </a>
  );
}
