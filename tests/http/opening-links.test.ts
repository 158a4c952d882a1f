import { describe, expect, test } from 'vitest';
import { collector, NOON, ORIGIN, PERSON, PUBLIC_URL, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { customer, event, newCode } from '../support/journey.ts';

const CRAWLER = 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)';

const prepare = ({ call }: TestCollector, more: object = {}) =>
  call(
    'POST',
    '/v1/recommendations',
    { site: SITE, location: 'harbor', program: 'visit', ...more },
    { origin: ORIGIN },
  );
const funnel = async ({ call }: TestCollector) =>
  (await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN })).body;

describe('opening a link', () => {
  const nonceOf = (html: string) => /data-nonce="([^"]+)"/.exec(html)?.[1] ?? '';
  const clickOf = (html: string) => /[?&;]gw=([A-Za-z0-9_-]{16})/.exec(html)?.[1] ?? '';
  const land = (it: TestCollector, code: string, nonce: string, how: { agent?: string; address?: string } = {}) =>
    it.send(
      [
        {
          ...event(customer(), 'link.landed', { code, nonce }),
          location: undefined,
          program: undefined,
          response: undefined,
        },
      ],
      {
        origin: PUBLIC_URL,
        ...how,
      },
    );

  test('a GET counts nobody; the beacon of the page counts one person once', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    const { text } = await it.call('GET', `/r/${code}`);
    expect(await funnel(it)).toMatchObject({ visitors: 0, previews: 0 });
    expect((await land(it, code, nonceOf(text))).body.accepted).toBe(1);
    await land(it, code, nonceOf(text));
    await land(it, code, nonceOf((await it.call('GET', `/r/${code}`)).text));
    expect(await funnel(it)).toMatchObject({ visitors: 1 });
    // One opening of the page is one person, whoever sends its beacon again.
    await land(it, code, nonceOf(text), { address: '203.0.113.8' });
    expect(await funnel(it)).toMatchObject({ visitors: 1 });
    await land(it, code, nonceOf((await it.call('GET', `/r/${code}`)).text), { address: '203.0.113.8' });
    expect(await funnel(it)).toMatchObject({ visitors: 2, previews: 0 });
  });

  test('machines are previews, whatever they send', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    await it.call('GET', `/r/${code}`, undefined, { agent: CRAWLER });
    await it.call('GET', `/r/${code}`, undefined, { agent: ' ' });
    await it.call('GET', `/r/${code}`, undefined, { headers: { 'sec-purpose': 'prefetch;prerender' } });
    await it.call('HEAD', `/r/${code}`, undefined, { agent: CRAWLER });
    const { text } = await it.call('GET', `/r/${code}`);
    expect((await land(it, code, nonceOf(text), { agent: CRAWLER })).body.rejected).toMatchObject([
      { code: 'automated_agent' },
    ]);
    // No reader of a page waits until its fetch is written down.
    await expect.poll(() => funnel(it)).toMatchObject({ previews: 3, visitors: 0 });
  });

  test('a forged, foreign or old nonce counts nobody', async () => {
    const it = await collector();
    const [code, other] = [newCode(), newCode()];
    await prepare(it, { code });
    await prepare(it, { code: other });
    const nonce = nonceOf((await it.call('GET', `/r/${code}`)).text);
    for (const [where, what] of [
      [code, 'x'.repeat(40)],
      [other, nonce],
      [code, ''],
    ] as const) {
      expect((await land(it, where, what)).body.rejected).toMatchObject([{ code: 'invalid_nonce' }]);
    }
    it.clock.now = NOON + 2 * 3_600_000;
    expect((await land(it, code, nonce)).body.rejected).toMatchObject([{ code: 'invalid_nonce' }]);
    expect(await funnel(it)).toMatchObject({ visitors: 0 });
  });

  test('"Visit" carries a click id that leads from the friend to the sale, reported and confirmed apart', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    const { text } = await it.call('GET', `/r/${code}`);
    const click = clickOf(text);
    expect(text).toContain(`https://shop.example/harbor?from=card&amp;gw=${click}`);
    const value = { currency: 'EUR', minor: 4_990 };
    const sale = () => ({
      ...event(customer(), 'conversion', { order: 'A-1', value, click }),
      program: undefined,
      response: undefined,
    });
    // The landing may be slower than the sale.
    await it.send([sale()]);
    expect(await funnel(it)).toMatchObject({ conversions: 0 });
    await land(it, code, nonceOf(text));
    await it.send([sale(), { ...sale(), order: 'A-2', click: 'nobodys-click-id' }]);
    expect(await funnel(it)).toMatchObject({
      conversions: 1,
      value: [value],
      reported: { conversions: 1 },
      confirmed: { conversions: 0, value: [] },
    });
    await it.send(
      [
        {
          id: 'confirmed-A1',
          type: 'conversion.confirmed',
          at: NOON,
          order: 'A-1',
          value: { currency: 'EUR', minor: 4_500 },
        },
      ],
      { token: TOKEN },
    );
    expect(await funnel(it)).toMatchObject({
      conversions: 1,
      value: [{ currency: 'EUR', minor: 4_500 }],
      reported: { conversions: 0, value: [] },
      confirmed: { conversions: 1, value: [{ currency: 'EUR', minor: 4_500 }] },
    });
  });

  test('what a page says later changes no confirmed sale, and no sum is too large to report', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    const { text } = await it.call('GET', `/r/${code}`);
    await land(it, code, nonceOf(text));
    const click = clickOf(text);
    const value = { currency: 'JPY', minor: 1e12 };
    const sale = (more: object = {}) => ({
      ...event(customer(), 'conversion', { order: 'B-1', value, click, ...more }),
      program: undefined,
      response: undefined,
    });
    await it.send([{ id: 'confirmed-B1', type: 'conversion.confirmed', at: NOON, order: 'B-1', value, click }], {
      token: TOKEN,
    });
    await it.send([
      sale({ test: true }),
      sale({ value: { currency: 'JPY', minor: 1 }, click: 'another-click-id' }),
      sale({ order: 'B-2' }),
    ]);
    expect(await funnel(it)).toMatchObject({
      conversions: 2,
      confirmed: { conversions: 1 },
      value: [{ currency: 'JPY', minor: 2e12 }],
    });
    expect(
      (await it.send([sale({ order: 'B-3', value: { currency: 'JPY', minor: 1e13 } })])).body.rejected,
    ).toMatchObject([{ code: 'invalid_event' }]);
  });

  test('every page has a strict policy of its own', async () => {
    const it = await collector();
    const code = newCode();
    await prepare(it, { code });
    for (const path of [`/r/${code}`, `/r/${code}/withdraw`, '/r/unknown', '/funnel']) {
      const { headers } = await it.call('GET', path, undefined, { agent: PERSON });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
