import type { SiteConfig } from '@goodword/protocol';
import type { VNode } from 'preact';
import type { Messages } from '../languages/messages.ts';
import { Icon } from './icon.tsx';

/** The day of the visit, which the collector tells as the location's own calendar has it, in the customer's language. */
export function visitLine({ visit, location, language }: SiteConfig, messages: Messages): string | undefined {
  if (!visit) return location?.address;
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return messages.visit(visit.kind, day.format(new Date(visit.day)));
}

/** Who asks, and about which visit: the same on every step. */
export function Header(props: { config: SiteConfig; messages: Messages; onClose: () => void }): VNode {
  const { config, messages, onClose } = props;
  const { site, location } = config;
  const name = location?.name ?? site.name;
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
        <b>{name}</b>
        {visitLine(config, messages)}
      </p>
      <button type="button" class="close" aria-label={messages.close} onClick={onClose}>
        {Icon('M5 5l10 10M15 5L5 15')}
      </button>
    </div>
  );
}
