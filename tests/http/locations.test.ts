import { putLocations } from '@goodword/collector/queries';
import { type LocationInput, location } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, ORIGIN, PUBLIC_URL, SITE, type TestCollector, TOKEN } from '../support/collector.ts';

const QUAY: LocationInput = { id: 'quay', name: 'Am Kai', address: '4 Hafenstraße', locality: 'Hamburg' };
const NEAR_QUAY: LocationInput = { ...QUAY, id: 'quay', lat: 53.54, lng: 9.98 };
const KIEL: LocationInput = { id: 'kiel', name: 'Kiel', region: 'Holstein', lat: 54.32, lng: 10.14 };

const search = ({ call }: TestCollector, query = '', origin = ORIGIN) =>
  call('GET', `/v1/sites/${SITE}/locations${query}`, undefined, { origin });
const put = ({ call }: TestCollector, locations: LocationInput[]) =>
  call('PUT', '/v1/locations', { locations }, { token: TOKEN });
const ids = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id);

describe('GET /v1/sites/:site/locations', () => {
  test('lists what a customer may choose from, and of each no more than they need to know it by', async () => {
    const { body, headers } = await search(await collector());
    expect(body).toEqual({
      items: [
        { id: 'harbor', name: 'Harbor Books', address: '4 Quay Street', locality: 'Portsend' },
        { id: 'mill', name: 'Harbor Books Mill Lane' },
      ],
    });
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' });
  });

  test('finds a place by any of its words, whatever case and accents', async () => {
    const it = await collector();
    await put(it, [QUAY, KIEL]);
    expect(ids(await search(it, '?q=HAFENSTRASSE%20kai'))).toEqual(['quay']);
    expect(ids(await search(it, '?q=holstein'))).toEqual(['kiel']);
    expect(ids(await search(it, '?q=harbor%20kiel'))).toEqual([]);
    expect(ids(await search(it, `?q=${encodeURIComponent("' OR 1=1 -- %_")}`))).toEqual([]);
  });

  test('puts the nearest first and says how far, and nobody may keep where somebody was', async () => {
    const it = await collector();
    await put(it, [NEAR_QUAY, KIEL]);
    const { body, headers } = await search(it, '?near=53.55,9.99');
    expect(body.items).toEqual([
      { id: 'quay', name: 'Am Kai', address: '4 Hafenstraße', locality: 'Hamburg', distanceKm: 1.3 },
      { id: 'kiel', name: 'Kiel', distanceKm: 86 },
      expect.objectContaining({ id: 'harbor' }),
      expect.objectContaining({ id: 'mill' }),
    ]);
    expect(body.items[3]).not.toHaveProperty('distanceKm');
    expect(headers['cache-control']).toBe('no-store');
    expect(ids(await search(it, '?near=54.3,10.1&q=kai'))).toEqual(['quay']);
  });

  test.each(['53.55', '53.55;9.99', '91,0', '0,181', 'NaN,0', ',', '', '1e1,0', '53.55,9.99,0'])(
    'refuses near=%s and says what to write, not what was written',
    async (near) => {
      const { status, body } = await search(await collector(), `?near=${encodeURIComponent(near)}`);
      expect({ status, body }).toEqual({
        status: 400,
        body: {
          code: 'invalid_request',
          message: 'near: must be latitude and longitude in degrees, for example 53.55,9.99',
          details: [expect.objectContaining({ path: 'near' })],
        },
      });
    },
  );

  test('is for pages of the site, and for our own', async () => {
    const it = await collector();
    expect((await search(it, '', 'https://elsewhere.example')).body.code).toBe('origin_not_allowed');
    expect((await search(it, '', PUBLIC_URL)).status).toBe(200);
    expect((await it.call('GET', '/v1/sites/pub_nobodyhere/locations')).body.code).toBe('unknown_site');
  });

  test('finds one among five thousand', async () => {
    const it = await collector();
    const many = Array.from({ length: 5_000 }, (_, index) =>
      location.parse({ id: `l${index}`, name: `Shop ${index}`, locality: 'Town', lat: index / 100, lng: 0 }),
    );
    await it.database.write(putLocations, SITE, many);
    expect(ids(await search(it, '?q=shop%204999'))).toEqual(['l4999']);
    expect(ids(await search(it, '?near=42.0,0'))[0]).toBe('l4200');
    expect(ids(await search(it, '?q=town'))).toHaveLength(8);
  });

  test('a place that was changed here is found by its new name at once', async () => {
    const it = await collector();
    expect(ids(await search(it, '?q=pier'))).toEqual([]);
    await put(it, [{ id: 'mill', name: 'The Pier' }]);
    expect(ids(await search(it, '?q=pier'))).toEqual(['mill']);
  });
});
