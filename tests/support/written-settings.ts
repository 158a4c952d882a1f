import { expect } from 'vitest';
import { collector, type TestCollector, TOKEN } from './collector.ts';
import { SETTINGS } from './every-setting.ts';

/** Locations are written in a list, programs come with their version; else what is read is what is written. */
const isList = (path: string) => path.startsWith('/v1/locations/');
/** Writes it as an owner does. */
export const putSetting = ({ call }: TestCollector, path: string, body: object) =>
  isList(path)
    ? call('PUT', '/v1/locations', { locations: [{ id: 'pier', ...body }] }, { token: TOKEN })
    : call('PUT', path, body, { token: TOKEN });
/** What is kept, as it is read. */
export const getSetting = async ({ call }: TestCollector, path: string) => {
  const { body } = await call('GET', path, undefined, { token: TOKEN });
  return path.startsWith('/v1/programs/') ? body.program : body;
};
/** A collector where every setting is written in full. */
export async function withAllSettings(): Promise<TestCollector> {
  const it = await collector();
  const tea = { name: 'Tea', friend: 'Tea', budget: 5 };
  expect((await it.call('PUT', '/v1/offers/tea', tea, { token: TOKEN })).status).toBe(200);
  for (const { path, full } of Object.values(SETTINGS))
    expect((await putSetting(it, path, full)).status, path).toBe(200);
  return it;
}
