import { describe, expect, test } from 'vitest';
import { collector, REPORTS_TOKEN, type TestCollector, TOKEN } from '../support/collector.ts';

const make = ({ call }: TestCollector, body: object, token = TOKEN) => call('POST', '/v1/tokens', body, { token });
const list = async ({ call }: TestCollector) =>
  (await call('GET', '/v1/tokens', undefined, { token: TOKEN })).body.items;

describe('tokens', () => {
  test('one is made for what it is needed for, shown once, listed without it, and revoked', async () => {
    const it = await collector();
    const before = await list(it);
    const made = await make(it, { name: 'Till at the mill', scopes: ['offers'], locations: ['mill'] });
    expect(made.status).toBe(201);
    const { token, ...shown } = made.body;
    expect(shown).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      name: 'Till at the mill',
      scopes: ['offers'],
      locations: ['mill'],
    });
    expect(made.headers['cache-control']).toBe('no-store');
    const after = await list(it);
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual(shown);
    expect(JSON.stringify(after)).not.toContain(token);
    const redeem = () => it.call('GET', '/v1/reports/funnel', undefined, { token });
    expect((await redeem()).status).toBe(403);
    expect((await it.call('DELETE', `/v1/tokens/${shown.id}`, undefined, { token: TOKEN })).status).toBe(204);
    expect((await redeem()).status).toBe(401);
    expect(await list(it)).toEqual(before);
    const again = await it.call('DELETE', `/v1/tokens/${shown.id}`, undefined, { token: TOKEN });
    expect([again.status, again.body.code]).toEqual([404, 'unknown_token']);
  });

  test('none gives more than it has, or is about a place that is not there', async () => {
    const it = await collector();
    const few = await make(it, { name: 'Setup', scopes: ['site', 'locations'] });
    expect((await make(it, { name: 'More', scopes: ['site', 'people'] }, few.body.token)).body).toMatchObject({
      code: 'forbidden',
      message: "The token of this request doesn't have people itself.",
    });
    expect((await make(it, { name: 'Place', scopes: ['site'], locations: ['mill', 'moon'] })).body).toMatchObject({
      code: 'invalid_request',
      message: 'locations.1: the site has no location moon',
    });
    expect((await make(it, { name: 'None', scopes: ['site'] }, REPORTS_TOKEN)).status).toBe(403);
    const bound = await make(it, { name: 'Mill', scopes: ['site'], locations: ['mill'] });
    expect((await make(it, { name: 'None', scopes: ['site'] }, bound.body.token)).status).toBe(403);
  });

  test("another site's tokens are neither listed nor revoked", async () => {
    const [it, other] = [await collector(), await collector()];
    const made = await make(other, { name: 'Theirs', scopes: ['reports'] });
    expect((await it.call('DELETE', `/v1/tokens/${made.body.id}`, undefined, { token: TOKEN })).status).toBe(404);
    expect((await list(other)).map(({ name }: { name: string }) => name)).toContain('Theirs');
  });
});
