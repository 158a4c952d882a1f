import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Shop } from './stage.ts';

/** What the README writes, and a real page has its own key and address instead. */
const README = { site: 'pub_YOURKEY', host: 'https://goodword.harborbooks.example' };

interface PageParts {
  shop: Pick<Shop, 'site' | 'collector' | 'page'>;
  /** A folder of `tests/sdk/stranger`. */
  name: string;
  lang?: string;
  headers?: Record<string, string>;
}

/** The files that Vite has made of a page of the stranger's project, by their paths. */
export function builtFiles(name: string): Map<string, string> {
  const dist = join(inject('stranger').folder, name, 'dist');
  const files = readdirSync(dist, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dist, path), readFileSync(path, 'utf8')];
    }),
  );
}

/** Serves a built page for a shop, with the shop's key and address in place of the README's. Gives the page's address. */
export function servePage({ shop, name, lang = 'en', headers = {} }: PageParts): string {
  const folder = `/${shop.site}/${name}/`;
  let url = '';
  for (const [path, text] of builtFiles(name)) {
    const own = text
      .replaceAll(README.site, shop.site)
      .replaceAll(README.host, shop.collector)
      .replace('<html lang="en">', `<html lang="${lang}">`);
    if (path === 'index.html') url = shop.page(folder, own, headers);
    else shop.page(folder + path, own);
  }
  return url;
}

/** What the page has fetched of the stranger's own built scripts, by path. Listens from now on. */
export function watchScripts(page: Page, name: string): { fetched(): Map<string, string> } {
  const files = builtFiles(name);
  const seen = new Set<string>();
  page.on('request', (request) => {
    const [, path = ''] = new URL(request.url()).pathname.split(`/${name}/`);
    if (path.endsWith('.js')) seen.add(path);
  });
  return { fetched: () => new Map([...seen].map((path) => [path, files.get(path) ?? ''])) };
}
