import { mayLeadTo } from '../define-channel.ts';
import type { OwnChannel } from '../goodword.ts';
import type { ChannelRow } from './channel-table.ts';

/** Where a site's channel has no icon: an arrow that leads out. */
const OUT = 'M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7';

/** A site's own channel as a row like ours. What leads nowhere allowed is not offered; nothing of the site's throws here. */
export function ownRow({ name, icon = OUT, link, limit, byPhone }: OwnChannel, language: string): ChannelRow {
  const base = language.split('-')[0] ?? '';
  const shown = typeof name === 'string' ? name : (name[language] ?? name[base] ?? name.en ?? Object.values(name)[0]);
  // The site's own function decides how words and link are put together: room is left for a blank line between them.
  const row: ChannelRow = { icon, link: '{text}', ...(limit ? { limit } : {}), name: shown ?? '' };
  return {
    ...row,
    byPhone,
    make(word) {
      const { words, url, text, place } = word;
      try {
        const address: unknown = link({ words, url, text, place, language });
        return mayLeadTo(address) ? address : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
