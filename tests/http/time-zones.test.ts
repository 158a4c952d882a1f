import { findLocation, putLocations } from '@goodword/collector/queries';
import { location } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { collector, SITE, TOKEN } from '../support/collector.ts';

const place = (timeZone: unknown) => ({ locations: [{ id: 'pier', name: 'Pier', timeZone }] });

const REFUSED = [
  'BST',
  'EST',
  'IST',
  'PST',
  'CET',
  'EST5EDT',
  'GMT',
  'GMT+2',
  'Z',
  'GB',
  'Japan',
  'Etc/GMT+5',
  'SystemV/PST8',
  '+05:30',
  '-08:00',
  'Europe/Nowhere',
  'Europe',
  'London',
  'Europe/London ',
  '',
];

test('what is none of the time zone database is refused, and the message says what to write', async () => {
  const it = await collector();
  for (const timeZone of REFUSED) {
    const { status, body } = await it.call('PUT', '/v1/locations', place(timeZone), { token: TOKEN });
    expect([timeZone, status]).toEqual([timeZone, 400]);
    expect(body.message, timeZone).toMatch(/^locations\.0\.timeZone: .*such as Europe\/London/);
  }
});

const KEPT = [
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'Europe/London'],
  ['AMERICA/LOS_ANGELES', 'America/Los_Angeles'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['america/port-au-prince', 'America/Port-au-Prince'],
  ['asia/kolkata', 'Asia/Kolkata'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['US/Pacific', 'US/Pacific'],
  ['UTC', 'UTC'],
  ['utc', 'UTC'],
] as const;

test('a zone of the database is kept as it is written there', async () => {
  const it = await collector();
  for (const [given, kept] of KEPT) {
    expect([given, (await it.call('PUT', '/v1/locations', place(given), { token: TOKEN })).status]).toEqual([
      given,
      200,
    ]);
    expect(await it.database.read(findLocation, SITE, 'pier'), given).toMatchObject({ timeZone: kept });
  }
});

test('one that an earlier release took is still read', async () => {
  const it = await collector();
  await it.database.write(putLocations, SITE, [{ ...location.parse({ id: 'pier', name: 'Pier' }), timeZone: 'BST' }]);
  const { status, body } = await it.call('GET', '/v1/locations', undefined, { token: TOKEN });
  expect(status).toBe(200);
  expect(body.items.map(({ timeZone }: { timeZone: string }) => timeZone)).toContain('BST');
});
