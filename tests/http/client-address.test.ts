import { describe, expect, test } from 'vitest';
import { collector, SITE, TOKEN } from '../support/collector.ts';
import { makeLink, openLink, share } from '../support/friend.ts';

/** One client, as proxies write them. */
const SAME = {
  IPv4: [
    '203.0.113.3',
    '203.0.113.3:50001',
    '203.0.113.3:50002',
    '"203.0.113.3:50003"',
    '::ffff:203.0.113.3',
    '[::FFFF:203.0.113.3]:443',
    '::ffff:cb00:7103',
  ],
  IPv6: [
    '2001:db8::1',
    '[2001:db8::1]:443',
    '[2001:db8::1]',
    '2001:DB8:0:0::1',
    '2001:db8::2',
    '2001:db8:0:0:ffff:ffff:ffff:ffff',
    '2001:db8::1%eth0',
  ],
  'no address': ['unknown', '_hidden', '203.0.113.3:port', '1.2.3.4.5', 'x'.repeat(300), '[2001:db8::1', '<script>'],
};
const OTHER = ['203.0.113.4:50001', '[2001:db8:0:1::1]:443', '198.51.100.1'];

describe.each(Object.entries(SAME))('one client, %s, however a proxy writes it', (_, addresses) => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': `198.51.100.77, ${address}` } });

  test('has one limit', async () => {
    const { call } = await collector({ trustProxy: 1, requestsPerMinute: addresses.length });
    const ask = (address: string) => call('GET', `/v1/sites/${SITE}/config`, undefined, from(address));
    for (const address of addresses) expect((await ask(address)).status).toBe(200);
    for (const address of addresses) expect((await ask(address)).status).toBe(429);
    for (const address of OTHER) expect((await ask(address)).status).toBe(200);
  });

  test('is one person', async () => {
    const it = await collector({ trustProxy: 1 });
    const code = await makeLink(it);
    await share(it, code);
    const funnel = async () => (await it.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN })).body.visitors;
    for (const address of addresses) await openLink(it, code, from(address));
    expect(await funnel()).toBe(1);
    for (const address of OTHER) await openLink(it, code, from(address));
    expect(await funnel()).toBe(1 + OTHER.length);
  });
});

test('without a proxy that is believed, what a client says of itself changes nothing', async () => {
  const { call } = await collector({ requestsPerMinute: 3 });
  const ask = (address: string) =>
    call('GET', `/v1/sites/${SITE}/config`, undefined, { headers: { 'x-forwarded-for': address } });
  const statuses = [];
  for (const address of OTHER) statuses.push((await ask(address)).status);
  expect([...statuses, (await ask('192.0.2.1')).status]).toEqual([200, 200, 200, 429]);
});
