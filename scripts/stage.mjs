import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSite, readSettings, startServer } from '@goodword/collector';
import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';

/**
 * A site as an owner writes it.
 * @typedef {object} SiteParts
 * @property {Partial<import('@goodword/protocol').SiteSettingsInput>} [settings]
 * @property {import('@goodword/protocol').LocationInput[]} [locations]
 * @property {import('@goodword/protocol').ProgramInput[]} [programs]
 */

/**
 * A real collector on a database of its own, with one site, and a server for pages of any kind: where a test or a picture
 * needs a page that no example is. Programs, locations and settings are as an owner writes them.
 * @param {SiteParts} parts
 */
export async function openStage(parts) {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-stage-'));
  const environment = { DATABASE_URL: `file:${join(folder, 'goodword.db')}`, PORT: '0' };
  const collector = await startServer(readSettings(environment), { logs: false, requestsPerMinute: 100_000 });
  const { database, url } = collector;
  const pages = await openPages();
  let sites = 0;

  /**
   * One more site on the same collector: a test that begins with nothing stored needs no collector of its own.
   * @param {SiteParts} parts
   */
  async function addSite({ settings = {}, locations = [{ id: 'main', name: 'Lakeside Motors' }], programs = [] }) {
    const number = String(++sites).padStart(5, '0');
    const site = `pub_stage${number}`;
    const token = `sec_${'s'.repeat(38)}${number}`;
    await createSite(database, {
      key: site,
      settings: siteSettings.parse({ name: 'Lakeside Motors', allowedOrigins: [pages.origin], ...settings }),
      token,
      tokenName: 'stage',
    });
    await database.write(
      putLocations,
      site,
      locations.map((each) => location.parse(each)),
    );
    for (const each of programs) await database.write(putProgram, site, program.parse(each));
    return {
      collector: url,
      site,
      token,
      database,
      origin: pages.origin,
      /** Where this page is served from now on; `headers` go with it. */
      page: pages.put,
      /** The script tag, with whatever attributes beside the site's key. */
      tag: (attributes = '') => `<script async src="${url}/goodword.js" data-site="${site}" ${attributes}></script>`,
      /** All that has arrived, oldest first. */
      async events() {
        const reply = await fetch(`${url}/v1/export/events.ndjson`, { headers: { authorization: `Bearer ${token}` } });
        return (await reply.text())
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line));
      },
    };
  }

  return {
    ...(await addSite(parts)),
    addSite,
    async stop() {
      await pages.stop();
      await collector.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function openPages() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://stage');
    // Browsers ask for it by themselves.
    const found = pathname === '/favicon.ico' ? { text: '' } : pages.get(pathname);
    const type = pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(found ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...found?.headers });
    response.end(found?.text ?? 'There is no such page.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    put(path, text, headers = {}) {
      pages.set(path, { text, headers });
      return origin + path;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
