import { h, type VNode } from '../render/vnode.ts';
import type { PanelContext } from './context.ts';
import { Icon } from './icon.tsx';

/** Who asks, and about which visit: the same on every step. What stands in a page for good has nothing to close. */
export function Header(context: PanelContext, onClose: (() => void) | false): VNode {
  const { messages, config } = context;
  const { site, location } = config;
  const place = location?.name ?? site.name;
  // Who asks stands first, and which of their places after it; a place that is named after the brand says both.
  const isNamedAfter = place.includes(site.name);
  return (
    <div class="head">
      {site.logo ? (
        <img class="logo" src={site.logo} alt="" />
      ) : (
        <span class="logo" aria-hidden="true">
          {[...site.name][0]}
        </span>
      )}
      <p id="who">
        <b>
          <bdi>{isNamedAfter ? place : site.name}</bdi>
        </b>
        <bdi>{[!isNamedAfter && place, context.visitLine ?? location?.address].filter(Boolean).join(' · ')}</bdi>
      </p>
      {onClose && (
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          {Icon('M5 5l10 10M15 5L5 15')}
        </button>
      )}
    </div>
  );
}
