import { findLocation, putLocations } from '@goodword/collector/queries';
import { location } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { collector, SITE, TOKEN } from '../support/collector.ts';

const place = (timeZone: unknown) => ({ locations: [{ id: 'pier', name: 'Pier', timeZone }] });

test.each([
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
])('"%s" is refused, and the message says what to write', async (timeZone) => {
  const it = await collector();
  const { status, body } = await it.call('PUT', '/v1/locations', place(timeZone), { token: TOKEN });
  expect(status).toBe(400);
  expect(body.message).toMatch(/^locations\.0\.timeZone: .*such as Europe\/London/);
});

test.each([
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
])('"%s" is kept as %s', async (given, kept) => {
  const it = await collector();
  expect((await it.call('PUT', '/v1/locations', place(given), { token: TOKEN })).status).toBe(200);
  expect(await it.database.read(findLocation, SITE, 'pier')).toMatchObject({ timeZone: kept });
});

test('one that an earlier release took is still read', async () => {
  const it = await collector();
  await it.database.write(putLocations, SITE, [{ ...location.parse({ id: 'pier', name: 'Pier' }), timeZone: 'BST' }]);
  const { status, body } = await it.call('GET', '/v1/locations', undefined, { token: TOKEN });
  expect(status).toBe(200);
  expect(body.items.map(({ timeZone }: { timeZone: string }) => timeZone)).toContain('BST');
});
