import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { collector, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink } from '../support/friend.ts';

/** An address of each kind that answers with something worth packing. */
async function addresses(it: TestCollector): Promise<string[]> {
  const code = await makeLink(it);
  const panel = (await it.call('GET', `/v1/sites/${SITE}/config?location=harbor`)).body.assets.panel;
  return [
    '/goodword.js',
    '/share-words.js?lang=de',
    `/${panel}`,
    `/r/${code}`,
    '/openapi.json',
    `/v1/sites/${SITE}/config?location=harbor`,
    '/v1/locations',
  ];
}

const get = ({ app }: TestCollector, url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { authorization: `Bearer ${TOKEN}`, ...headers } });

describe('Accept-Encoding', () => {
  test.each([
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0.5, br;q=1.0', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['identity;q=0, gzip', 'gzip'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['gzip, deflate, br, zstd', 'br'],
  ])('%s is answered alike on every route that packs', async (header, encoding) => {
    const it = await collector();
    for (const url of await addresses(it)) {
      const plain = await get(it, url);
      const { headers, rawPayload } = await get(it, url, { 'accept-encoding': header });
      expect([undefined, encoding], `${url} ${header}`).toContain(headers['content-encoding']);
      // A reply of a few bytes stays as it is.
      if (rawPayload.length > 1_000) expect(headers['content-encoding'], `${url} ${header}`).toBe(encoding);
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[String(headers['content-encoding'])];
      const text = (unpack ? unpack(rawPayload) : rawPayload).toString();
      // Each page has a nonce of its own.
      if (!url.startsWith('/r/')) expect(text, url).toBe(plain.payload);
    }
  });
});

describe('If-None-Match', () => {
  test('may be weak, a list, or anything, on every route that answers with an ETag', async () => {
    const it = await collector();
    const code = await makeLink(it);
    const tagged = [];
    for (const url of [...(await addresses(it)), `/r/${code}/card.png`]) {
      const { headers } = await get(it, url);
      if (headers.etag === undefined) continue;
      tagged.push(url);
      const { etag } = headers;
      for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, `W/"other",W/${etag}`, '*']) {
        const known = await get(it, url, { 'if-none-match': String(asked) });
        expect(known.statusCode, `${url} ${asked}`).toBe(304);
        expect(known.payload).toBe('');
        expect(known.headers.etag).toBe(etag);
      }
      for (const asked of ['"other"', 'W/"other", "more"', String(etag).replaceAll('"', '')]) {
        expect((await get(it, url, { 'if-none-match': asked })).statusCode, `${url} ${asked}`).toBe(200);
      }
    }
    expect(tagged).toHaveLength(4);
  });
});
