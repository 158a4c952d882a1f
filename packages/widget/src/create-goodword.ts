import type { SiteConfig } from '@goodword/protocol';
import type { LaterFiles } from './client/client.ts';
import { createClient } from './client/create-client.ts';
import type { Goodword, GoodwordOptions, OwnChannel } from './goodword.ts';
import { LANGUAGES } from './languages/languages.ts';

const FILES: { [Name in keyof LaterFiles]: (config: SiteConfig) => Promise<LaterFiles[Name]> } = {
  panel: () => import('./panel/open-panel.ts'),
  sender: () => import('./client/create-sender.ts'),
  occasions: () => import('./occasions/create-occasions.ts'),
  elements: () => import('./embed/elements.ts'),
  follow: () => import('./client/follow-page.ts'),
  language: ({ language }) => (LANGUAGES[language] ?? LANGUAGES.en)(),
};

const nothing = () => {};

/** Where there is nothing to talk to, or no page to talk on. */
const SILENT: Goodword = {
  show: nothing,
  close: nothing,
  share: nothing,
  visit: nothing,
  track: nothing,
  identify: nothing,
  convert: nothing,
  setLocation: nothing,
  setLanguage: nothing,
  consent: nothing,
  on: nothing,
  off: nothing,
  reset: nothing,
  destroy: nothing,
};

/** A list, whatever a page has given. */
function ownChannels({ channels }: GoodwordOptions): readonly OwnChannel[] {
  return Array.isArray(channels) ? channels.filter((each) => typeof each?.link === 'function') : [];
}

/**
 * Makes Goodword's client for a site. On a server, where there is no window, it is made of methods that do nothing; so it is
 * without a site or a host. Never throws.
 *
 * @example
 * const goodword = createGoodword({ site: 'pub_…', host: 'https://feedback.shop.example' });
 * goodword.on('survey:completed', () => console.log('Thank you'));
 */
export function createGoodword(options: GoodwordOptions): Goodword {
  if (typeof window === 'undefined') return SILENT;
  try {
    return create(options);
  } catch (error) {
    if (location.search.includes('goodword_debug')) console.info('[goodword]', error);
    return SILENT;
  }
}

function create(options: GoodwordOptions): Goodword {
  const { site, host, debug } = Object(options) as Partial<GoodwordOptions>;
  // A missing host would be an address on the shop's own server.
  if (!site || !host) {
    if (debug || location.search.includes('goodword_debug'))
      console.info('[goodword] createGoodword needs site and host');
    return SILENT;
  }
  const address = `${host}`.replace(/\/+$/, '');
  const { methods, call } = createClient(
    { ...options, host: address, page: { location: options.location, lang: options.language } },
    async (name, config) => {
      const file = await FILES[name](config);
      // The site's own channels come with the panel: the loader need not know of them.
      return name === 'panel' ? { ...file, channels: ownChannels(options) } : file;
    },
  );
  const entries = (Object.keys(methods) as (keyof Goodword)[]).map((name) => [
    name,
    (...words: unknown[]) => void call(name, words),
  ]);
  return Object.fromEntries(entries);
}
