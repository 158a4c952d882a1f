import type { SiteConfig } from '@goodword/protocol';
import { createClient } from './client/create-client.ts';
import type { LaterFiles } from './client/gate.ts';
import type { Goodword, GoodwordOptions } from './goodword.ts';
import { LANGUAGES } from './languages/languages.ts';

const FILES: { [Name in keyof LaterFiles]: (config: SiteConfig) => Promise<LaterFiles[Name]> } = {
  panel: () => import('./panel/open-panel.ts'),
  sender: () => import('./client/create-sender.ts'),
  occasions: () => import('./occasions/create-occasions.ts'),
  language: ({ language }) => (LANGUAGES[language] ?? LANGUAGES.en)(),
};

/**
 * Makes Goodword's client for a site. On a server, where there is no window, it is made of methods that do nothing.
 *
 * @example
 * const goodword = createGoodword({ site: 'pub_…', host: 'https://feedback.shop.example' });
 * goodword.on('survey:completed', () => console.log('Thank you'));
 */
export function createGoodword(options: GoodwordOptions): Goodword {
  const host = `${options?.host}`.replace(/\/+$/, '');
  if (typeof window === 'undefined') return new Proxy({} as Goodword, { get: () => () => {} });
  const { methods, call } = createClient({ ...options, host }, (name, config) => FILES[name](config));
  const entries = (Object.keys(methods) as (keyof Goodword)[]).map((name) => [
    name,
    (...words: unknown[]) => void call(name, words),
  ]);
  return Object.fromEntries(entries);
}
