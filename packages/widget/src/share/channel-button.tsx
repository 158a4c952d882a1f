import type { Channel } from '@goodword/protocol';
import type { AfterMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type View } from '../render/view.ts';
import { CHANNEL_ICONS } from './channel-icons.ts';

const TICK = 'M4 10.5l4 4 8-9';

interface ChannelButtonProps {
  channel: Channel;
  messages: AfterMessages;
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
export function ChannelButton(props: ChannelButtonProps): View {
  const { channel, messages, isFirst, isCopied, href, isLive, onTap } = props;
  const { share } = messages;
  const name = isCopied ? share.copied : (isFirst ? share.by : share.channels)[channel];
  const look = {
    class: `${isFirst ? 'primary wide' : 'channel'} ${channel}${isCopied ? ' copied' : ''}`,
    'aria-disabled': !isLive,
    onClick: onTap,
  };
  const inside = [<span class="disc">{Icon(isCopied ? TICK : CHANNEL_ICONS[channel])}</span>, name];
  if (channel === 'copy' || channel === 'device') {
    return (
      <button type="button" {...look}>
        {inside}
      </button>
    );
  }
  return (
    <a
      {...look}
      href={href}
      role={href ? undefined : 'link'}
      tabIndex={href ? undefined : 0}
      target="_blank"
      rel="noopener"
    >
      {inside}
    </a>
  );
}
