import { h, type View } from '../render/view.ts';
import type { PanelContext } from './context.ts';
import { Icon } from './icon.tsx';

/** Who asks, and about which visit: the same on every step. What stands in a page for good has nothing to close. */
export function Header(context: PanelContext, onClose: (() => void) | false): View {
  const { messages, config } = context;
  const { site, location } = config;
  return (
    <div class="head">
      {site.logo ? (
        <img class="logo" src={site.logo} alt="" />
      ) : (
        <span class="logo" aria-hidden="true">
          {[...site.name][0]}
        </span>
      )}
      <p>
        <b>
          <bdi>{location?.name ?? site.name}</bdi>
        </b>
        <bdi>{context.visitLine ?? location?.address}</bdi>
      </p>
      {onClose && (
        <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
          {Icon('M5 5l10 10M15 5L5 15')}
        </button>
      )}
    </div>
  );
}
