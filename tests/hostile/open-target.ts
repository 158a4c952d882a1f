import { createHmac } from 'node:crypto';
import { createSite } from '@goodword/collector';
import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import { customerKey } from '../../packages/collector/src/core/keys/customer-signature.ts';
import { deriveKey } from '../../packages/collector/src/core/keys/derive-key.ts';
import { type OpenCollector, openCollector } from '../support/open-collector.ts';
import { LOCATIONS, ORIGIN, PROGRAM, SITE, TOKEN } from '../support/test-site.ts';
import { type Known, OTHER_SITE } from './bodies.ts';
import { type Log, openLog } from './log.ts';

export const OTHER_TOKEN = `sec_${'o'.repeat(43)}`;

/** The site whose owner sends what owners may send, however wrong: nobody else's settings change by it. */
export const OWNED_SITE = 'pub_ownedsite1';
export const OWNER_TOKEN = `sec_${'w'.repeat(43)}`;
/** Its recommendations, and the secret of the customer who prepared them. */
export const OWNED_CODES = Array.from({ length: 6 }, (_, index) => `owned0000000000${index}`);
export const OWNED_SECRET = 's'.repeat(24);

export interface Target extends OpenCollector {
  log: Log;
  known: Known;
}

/** A collector of three sites, with links that were opened, and visits. Closing it is the caller's. */
export async function openTarget(): Promise<Target> {
  const it = await openCollector({ requestsPerMinute: 1e9, siteRequestsPerMinute: 1e9 });
  await setUp(it, { key: OTHER_SITE, name: 'Mill Records', token: OTHER_TOKEN });
  await setUp(it, { key: OWNED_SITE, name: 'Quay Cars', token: OWNER_TOKEN });
  for (const [index, code] of OWNED_CODES.entries()) {
    const customer = { visitor: `visitor${(index % 2) + 1}`, response: `response${(index % 2) + 1}` };
    const about = { site: OWNED_SITE, code, location: 'harbor', program: 'visit', secret: OWNED_SECRET };
    await it.call('POST', '/v1/recommendations', { ...about, ...customer }, { origin: ORIGIN });
  }
  const landings: Known['landings'] = [];
  for (const code of ['code000000000000', 'code000000000001', 'code000000000002']) {
    await it.call('POST', '/v1/recommendations', { site: SITE, code, location: 'harbor', program: 'visit' });
    for (let opening = 0; opening < 4; opening++) {
      const { text } = await it.call('GET', `/r/${code}`);
      const [, nonce = ''] = /data-nonce="([^"]+)"/.exec(text) ?? [];
      const [, click = ''] = /[?&;]gw=([A-Za-z0-9_-]{16})/.exec(text) ?? [];
      landings.push({ code, nonce, click });
    }
  }
  const visits: string[] = [];
  for (const place of ['harbor', 'harbor', 'mill', 'mill'])
    visits.push((await it.call('POST', '/v1/visits', { location: place }, { token: TOKEN })).body.token);
  const key = customerKey(deriveKey('a secret that only tests know, 32+', 'identity'), SITE);
  const claims = ['C-17', 'a\0b', '\ud800', '\0', '__proto__'].map((id) =>
    JSON.stringify({ id, signature: createHmac('sha256', key).update(id).digest('hex') }),
  );
  const log = openLog(it.path);
  const close = () => {
    log.close();
    return it.close();
  };
  return { ...it, close, log, known: { landings, visits, claims } };
}

async function setUp({ database }: OpenCollector, { key, name, token }: { key: string; name: string; token: string }) {
  const settings = siteSettings.parse({ name, allowedOrigins: [ORIGIN] });
  await createSite(database, { key, settings, token, tokenName: 'owner' });
  await database.write(
    putLocations,
    key,
    LOCATIONS.map((each) => location.parse(each)),
  );
  await database.write(putProgram, key, program.parse(PROGRAM));
}
