import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';

const TICK = 'M4 10.5l4 4 8-9';

interface ChannelButtonProps {
  /** The channel's id, as a class. */
  channel: string;
  icon: string;
  name: string | undefined;
  isFirst?: boolean;
  /** The link was copied just now. */
  isCopied?: boolean;
  /** It does something here, rather than leading somewhere. */
  isAct: boolean;
  /** Whether what it opened here is open. */
  isOpen?: boolean | undefined;
  /** The channel's link; absent for an act. */
  href?: string | undefined;
  /** The recommendation's own link is live. */
  isLive: boolean;
  onTap: (event: Event) => void;
}

/** One channel: a real link wherever there is one, so that what a browser does with links works. */
export function ChannelButton(props: ChannelButtonProps): VNode {
  const { channel, icon, name, isFirst, isCopied, isAct, isOpen, href, isLive, onTap } = props;
  const look = {
    class: `${isFirst ? 'primary wide' : 'channel small'} ${channel}${isCopied ? ' copied' : ''}`,
    'aria-disabled': !isLive,
    'aria-expanded': isOpen !== undefined && (`${isOpen}` as const),
    onClick: onTap,
  } as const;
  const inside = [<span class="disc">{Icon(isCopied ? TICK : icon)}</span>, name];
  if (isAct) {
    return (
      <button type="button" {...look}>
        {inside}
      </button>
    );
  }
  return (
    <a {...look} href={href} {...(!href && { role: 'link', tabIndex: 0 })} target="_blank" rel="noopener">
      {inside}
    </a>
  );
}
