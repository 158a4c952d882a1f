import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READY_PROGRAMS } from '@goodword/collector';
import { listLocations, putLocations } from '@goodword/collector/queries';
import { program } from '@goodword/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collector, ORIGIN, SITE, TOKEN } from '../support/collector.ts';
import { SETTINGS } from '../support/every-setting.ts';
import { answers, customer } from '../support/journey.ts';
import { getSetting as get, putSetting as put, withAllSettings as withAll } from '../support/written-settings.ts';

describe.each(Object.entries(SETTINGS))('a %s', (name, { path, shape, full, required, defaults }) => {
  const fields = Object.keys(shape).filter((field) => field !== 'id');

  test('has every field in this table but those that cannot stand together', () => {
    const missing = fields.filter((field) => !(field in full));
    // A program has an offer or review sites, and these may have a step for the unhappy.
    expect(missing).toEqual(name === 'program' ? ['reviews'] : []);
  });

  test('GET gives back what PUT takes, and it changes nothing', async () => {
    const it = await withAll();
    const read = await get(it, path);
    expect(read).toEqual(name === 'program' ? { ...program.parse(full) } : full);
    expect((await put(it, path, read)).status).toBe(200);
    expect(await get(it, path)).toEqual(read);
  });

  test('every field that a PUT leaves out stays', async () => {
    const it = await withAll();
    const before = await get(it, path);
    for (const field of fields.filter((each) => each in full)) {
      expect((await put(it, path, { [field]: full[field] })).status, field).toBe(200);
      expect(await get(it, path), field).toEqual(before);
    }
    expect((await put(it, path, {})).status).toBe(200);
    expect(await get(it, path)).toEqual(before);
  });

  test('null takes a field away, or is refused where it is needed', async () => {
    for (const field of fields.filter((each) => each in full)) {
      const it = await withAll();
      const before = await get(it, path);
      // A campaign and a side tab need what would go.
      const rest = field === 'audience' ? { campaign: null } : {};
      const { status, body } = await put(it, path, { [field]: null, ...rest });
      if (required.includes(field)) {
        expect([status, body.code], field).toEqual([400, 'invalid_request']);
        expect(body.details[0].path, field).toMatch(new RegExp(`(^|\\.)${field}$`));
        expect(await get(it, path), field).toEqual(before);
        continue;
      }
      expect(status, field).toBe(200);
      const { [field]: gone, ...others } = { ...before };
      const fallback = field in defaults ? { [field]: defaults[field] } : {};
      if (field === 'audience') delete others.campaign;
      expect(await get(it, path), field).toEqual({ ...others, ...fallback });
    }
  });
});

describe('groups of settings', () => {
  test.each([
    ['/v1/site', { theme: { brand: '#aa0000' } }, { theme: { brand: '#aa0000', scheme: 'dark', radius: 4 } }],
    ['/v1/site', { theme: { radius: null } }, { theme: { brand: '#1f4e86', scheme: 'dark' } }],
    [
      '/v1/site',
      { retention: { contactDays: 7 } },
      { retention: { contactDays: 7, wordsDays: null, eventsDays: 400 } },
    ],
    [
      '/v1/programs/pier',
      { waiting: { shownDays: 9 } },
      { waiting: { ...(SETTINGS.program?.full.waiting as object), shownDays: 9 } },
    ],
    ['/v1/programs/pier', { audience: { devices: null } }, { audience: { from: '2026-06-01', until: '2026-08-31' } }],
  ])('%s %j keeps the other parts', async (path, change, after) => {
    const it = await withAll();
    expect((await put(it, path, change)).status).toBe(200);
    expect(await get(it, path)).toMatchObject(after);
    for (const [group, parts] of Object.entries(after)) expect((await get(it, path))[group]).toEqual(parts);
  });
});

describe('allowed origins', () => {
  test('a change of the name or the color leaves the widget on', async () => {
    const { call, send } = await collector();
    const change = { name: 'Harbor', theme: { brand: '#112233' } };
    expect((await call('PUT', '/v1/site', change, { token: TOKEN })).status).toBe(200);
    expect((await send(answers(customer(), 9))).status).toBe(202);
    const config = await call('GET', `/v1/sites/${SITE}/config?location=mill`, undefined, { origin: ORIGIN });
    expect(config.body.site).toMatchObject({ name: 'Harbor', colors: expect.stringMatching(/^#112233 /) });
  });

  test.each([[[]], [null]])('are not emptied by %j: the widget would be gone', async (allowedOrigins) => {
    const { call } = await collector();
    const { status, body } = await call('PUT', '/v1/site', { allowedOrigins }, { token: TOKEN });
    expect([status, body.message]).toEqual([
      400,
      'allowedOrigins: would be empty: no page could ask or answer any more. To stop asking, switch programs off',
    ]);
    expect((await call('GET', '/v1/site', undefined, { token: TOKEN })).body.allowedOrigins).toEqual([ORIGIN]);
  });
});

describe('programs that ship', () => {
  const examples = ['dealer', 'retailer'].map((name) => [
    name,
    JSON.parse(readFileSync(join(import.meta.dirname, `../../examples/${name}/data/program.json`), 'utf8')),
  ]);
  test.each([...Object.entries(READY_PROGRAMS), ...examples])('%s: what GET returns, PUT takes', async (_, ready) => {
    const { call } = await collector();
    const path = `/v1/programs/${ready.id}`;
    const first = await call('PUT', path, ready, { token: TOKEN });
    expect(first.status).toBe(200);
    const read = await call('GET', path, undefined, { token: TOKEN });
    expect(read.body).toEqual(first.body);
    for (const body of [read.body, read.body.program]) {
      const again = await call('PUT', path, body, { token: TOKEN });
      // The same version: nothing was changed.
      expect([again.status, again.body]).toEqual([200, read.body]);
    }
  });

  test('every example is among them', () => {
    const folder = join(import.meta.dirname, '../../examples');
    const all = readdirSync(folder, { recursive: true }).map(String);
    const own = all.filter((file) => /^[a-z-]+\/data\/program\.json$/.test(file));
    expect(own.sort()).toEqual(examples.map(([name]) => `${name}/data/program.json`));
  });
});

describe('locations', () => {
  test('in one body: each keeps what it leaves out, a new one gets defaults, others stay', async () => {
    const it = await collector();
    const all = async () => (await it.call('GET', '/v1/locations', undefined, { token: TOKEN })).body.items;
    const before = await all();
    const locations = [
      { id: 'harbor', phone: '01632 960 142' },
      { id: 'new', name: 'New' },
    ];
    expect((await it.call('PUT', '/v1/locations', { locations }, { token: TOKEN })).body).toEqual({ locations: 2 });
    expect(await all()).toEqual([
      { ...before[0], phone: '01632 960 142' },
      before[1],
      { id: 'new', name: 'New', timeZone: 'UTC' },
    ]);
    expect((await it.call('PUT', '/v1/locations', { locations: await all() }, { token: TOKEN })).status).toBe(200);
  });

  test.each([[null], [7], ['harbor'], [[]], [{}], [{ id: null }], [{ id: 7 }], [{ id: 'x y', name: 'X' }]])(
    'a location that is none is refused: %j',
    async (wrong) => {
      const { call } = await collector();
      const { status, body } = await call('PUT', '/v1/locations', { locations: [wrong] }, { token: TOKEN });
      expect([status, body.code]).toEqual([400, 'invalid_request']);
    },
  );
});

describe('what is not there', () => {
  test.each([
    ['/v1/locations/none', 'unknown_location'],
    ['/v1/programs/none', 'unknown_program'],
    ['/v1/offers/none', 'unknown_offer'],
    ['/v1/actions/none', 'unknown_action'],
  ])('%s is %s', async (path, code) => {
    const { call } = await collector();
    const { status, body } = await call('GET', path, undefined, { token: TOKEN });
    expect([status, body.code]).toEqual([404, code]);
  });

  test.each(Object.values(SETTINGS).map(({ path }) => [path]))('%s is read with its scope only', async (path) => {
    const { call } = await withAll();
    expect((await call('GET', path)).status).toBe(401);
    expect((await call('GET', path, undefined, { token: `sec_${'r'.repeat(43)}` })).status).toBe(403);
  });
});

test('what an earlier release kept can be read, changed and mended, whatever this one checks', async () => {
  const it = await collector();
  const [harbor] = await it.database.read(listLocations, SITE, { limit: 1 });
  await it.database.write(putLocations, SITE, [{ ...harbor, id: 'harbor', name: 'Harbor', timeZone: 'Mars/Olympus' }]);
  expect((await get(it, '/v1/locations/harbor')).timeZone).toBe('Mars/Olympus');
  const refused = await it.call(
    'PUT',
    '/v1/locations',
    { locations: [{ id: 'harbor', phone: '123' }] },
    { token: TOKEN },
  );
  expect(refused.body.message).toMatch(/^locations\.0\.timeZone: must be an IANA time zone/);
  const mended = { locations: [{ id: 'harbor', timeZone: 'Europe/Berlin' }] };
  expect((await it.call('PUT', '/v1/locations', mended, { token: TOKEN })).status).toBe(200);
});

test('any site, location, offer and action: GET, then PUT, changes nothing', async () => {
  const it = await collector();
  // Braces stand for names that are filled in.
  const text = fc.stringMatching(/^[!-z]([ -z]{0,30}[!-z])?$/);
  const texts = fc.oneof(text, fc.record({ en: text, de: text }));
  const day = fc.constantFrom('2026-06-01', '2026-06-30');
  const some = (needed: Record<string, fc.Arbitrary<unknown>>, others: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ ...needed, ...others }, { requiredKeys: Object.keys(needed) });
  const settings: [path: string, bodies: fc.Arbitrary<object>][] = [
    [
      '/v1/site',
      some(
        { name: text },
        {
          theme: fc.record({ scheme: fc.constantFrom('auto', 'dark'), radius: fc.nat(32) }, { requiredKeys: [] }),
          language: fc.constantFrom('de', 'ar', 'pt-BR'),
          retention: fc.record({ wordsDays: fc.option(fc.integer({ min: 1, max: 3_650 })) }, { requiredKeys: [] }),
          url: fc.webUrl({ validSchemes: ['https'] }),
        },
      ),
    ],
    [
      '/v1/locations/pier',
      some(
        { name: text },
        {
          address: text,
          lat: fc.double({ min: -90, max: 90, noNaN: true }),
          hours: fc.record(
            { mon: fc.constant([{ from: '08:00', to: '18:00' }]), sun: fc.constant([]) },
            { requiredKeys: [] },
          ),
          manager: some({ name: text, role: text }, { promise: text }),
        },
      ),
    ],
    [
      '/v1/offers/pier',
      some(
        { name: text, friend: texts, budget: fc.integer({ min: 1, max: 9 }) },
        { customer: texts, enabled: fc.boolean() },
      ),
    ],
    [
      '/v1/actions/pier',
      some(
        { location: fc.constantFrom('harbor', 'mill'), text, who: text, from: day },
        { driver: fc.constant('welcome') },
      ),
    ],
  ];
  for (const [path, bodies] of settings) {
    await fc.assert(
      fc.asyncProperty(bodies, async (given) => {
        const body = JSON.parse(JSON.stringify(given));
        expect((await put(it, path, body)).status).toBe(200);
        const read = await get(it, path);
        expect(read).toMatchObject(body);
        expect((await put(it, path, read)).status).toBe(200);
        expect(await get(it, path)).toEqual(read);
      }),
      { numRuns: 40 },
    );
  }
});
