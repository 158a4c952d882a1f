import { createHash } from 'node:crypto';
import { putLocations, putToken } from '@goodword/collector/queries';
import { location, locationReport, locationReports } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, NOON, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { answers, customer, event } from '../support/journey.ts';

const MINUTE_MS = 60_000;

/** Two answered at the harbor, one asked at the mill. */
async function withCustomers(): Promise<TestCollector> {
  const it = await collector();
  await it.send([
    ...answers(customer(), 10),
    ...answers(customer(), 4),
    event(customer({ location: 'mill' }), 'survey.shown'),
  ]);
  return it;
}

const read = ({ call }: TestCollector, rest = '', token = TOKEN) =>
  call('GET', `/v1/reports/locations${rest}`, undefined, { token });

/** A token that is for the mill only. */
async function millToken({ database }: TestCollector): Promise<string> {
  const token = `sec_${'m'.repeat(43)}`;
  const hash = createHash('sha256').update(token).digest('hex');
  await database.write(putToken, hash, { site: SITE, scopes: ['reports'], locations: ['mill'], name: 'mill' });
  return token;
}

describe('GET /v1/reports/locations', () => {
  test('has the funnel of each location where something happened', async () => {
    const it = await withCustomers();
    const { status, body, headers } = await read(it);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(locationReports.parse(body)).toMatchObject({
      items: [
        { id: 'harbor', name: 'Harbor Books', from: null, asked: 2, answered: 2, promoters: 1 },
        { id: 'mill', name: 'Harbor Books Mill Lane', asked: 1, answered: 0, value: [] },
      ],
    });
    expect(body).not.toHaveProperty('next');
  });

  test('comes in pages by id', async () => {
    const it = await withCustomers();
    const first = await read(it, '?limit=1');
    expect(first.body).toMatchObject({ items: [{ id: 'harbor' }], next: 'harbor' });
    const rest = await read(it, '?limit=1&cursor=harbor');
    expect(rest.body).toMatchObject({ items: [{ id: 'mill' }] });
    expect(rest.body).not.toHaveProperty('next');
    expect((await read(it, '?limit=501')).body.code).toBe('invalid_request');
  });

  test('500 to a page, and each location once', async () => {
    const it = await collector();
    const places = Array.from({ length: 620 }, (_, index) =>
      location.parse({ id: `l${index}`, name: `Shop ${index}` }),
    );
    await it.database.write(putLocations, SITE, places.slice(0, 500));
    await it.database.write(putLocations, SITE, places.slice(500));
    for (let from = 0; from < places.length; from += 50) {
      await it.send(places.slice(from, from + 50).map(({ id }) => event(customer({ location: id }), 'survey.shown')));
    }
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const { body } = await read(it, `?limit=500${next && `&cursor=${next}`}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      next = body.next;
    }
    expect(seen).toEqual(places.map(({ id }) => id).sort());
  });

  test('is narrowed by day and program', async () => {
    const it = await withCustomers();
    await it.call('PUT', '/v1/programs/other', { ...PROGRAM, id: 'other' }, { token: TOKEN });
    expect((await read(it, '?from=2026-06-12&to=2026-06-13&program=visit')).body.items).toMatchObject([
      { id: 'harbor', from: '2026-06-12', to: '2026-06-13', asked: 2 },
      { id: 'mill', asked: 1 },
    ]);
    expect((await read(it, '?to=2026-06-11')).body.items).toEqual([]);
    expect((await read(it, '?program=other')).body.items).toEqual([]);
    expect((await read(it, '?from=yesterday')).status).toBe(400);
  });

  test('tells a token of some locations about these only', async () => {
    const it = await withCustomers();
    const token = await millToken(it);
    expect((await read(it, '', token)).body.items).toMatchObject([{ id: 'mill', asked: 1 }]);
    expect((await read(it, '/mill', token)).body).toMatchObject({ id: 'mill', funnel: { asked: 1 } });
    expect((await read(it, '/harbor', token)).body.code).toBe('forbidden');
  });

  test('needs the scope', async () => {
    const it = await collector();
    expect((await it.call('GET', '/v1/reports/locations')).body.code).toBe('unauthorized');
    expect((await it.call('GET', '/v1/reports/locations/mill')).body.code).toBe('unauthorized');
  });
});

describe('GET /v1/reports/locations/:id', () => {
  test("says what the list's row says, and of a quiet location that nothing happened", async () => {
    const it = await withCustomers();
    const { body } = await read(it, '/harbor');
    const { sentence: _, potentialAudience: __, ...funnel } = locationReport.parse(body).funnel;
    expect((await read(it)).body.items[0]).toMatchObject({ id: 'harbor', name: body.name, ...funnel });
    await it.database.write(putLocations, SITE, [location.parse({ id: 'quiet', name: 'Quiet' })]);
    expect((await read(it, '/quiet?from=2026-06-12')).body).toMatchObject({
      id: 'quiet',
      name: 'Quiet',
      from: '2026-06-12',
      funnel: { asked: 0, advocates: 0, confirmed: { conversions: 0, value: [] } },
    });
  });

  test('counts a score that was never completed once 30 minutes have passed', async () => {
    const it = await collector();
    const [, scored = {}] = answers(customer(), 9);
    await it.send([scored]);
    expect((await read(it, '/harbor')).body.funnel).toMatchObject({ asked: 1, answered: 0 });
    it.clock.now = NOON + 31 * MINUTE_MS;
    expect((await read(it, '/harbor')).body.funnel).toMatchObject({ asked: 1, answered: 1 });
    expect((await read(it)).body.items).toMatchObject([{ id: 'harbor', answered: 1 }]);
  });

  test('knows the locations of its own site', async () => {
    const it = await collector();
    expect((await read(it, '/nowhere')).body.code).toBe('unknown_location');
    expect((await read(it, '/NOT%20AN%20ID')).status).toBe(400);
  });
});

test('both stand in the OpenAPI document', async () => {
  const { call } = await collector();
  const { paths } = (await call('GET', '/openapi.json')).body;
  expect(paths['/v1/reports/locations'].get.summary).toBe('List locations with their funnel, score and priority');
  expect(paths['/v1/reports/locations/{id}'].get.summary).toBe('Get one location in thirty seconds');
});
