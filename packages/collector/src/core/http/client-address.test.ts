import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  ['203.0.113.3', '203.0.113.3'],
  ['203.0.113.3:50001', '203.0.113.3'],
  [' 203.0.113.3 ', '203.0.113.3'],
  ['"203.0.113.3:50001"', '203.0.113.3'],
  ['::ffff:203.0.113.3', '203.0.113.3'],
  ['::FFFF:203.0.113.3', '203.0.113.3'],
  ['::ffff:cb00:7103', '203.0.113.3'],
  ['0:0:0:0:0:ffff:203.0.113.3', '203.0.113.3'],
  ['[::ffff:203.0.113.3]:443', '203.0.113.3'],
  ['::ffff:203.0.113.3:443', '203.0.113.3'],
  ['64:ff9b::203.0.113.3', '203.0.113.3'],
  ['[64:ff9b::cb00:7103]:443', '203.0.113.3'],
  ['64:ff9b:1::203.0.113.3', '64:ff9b:1:0::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:1:2:3:4:443', '2001:db8:0:0::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0::/64'],
  ['2001:db8::ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
  ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
  ['[2001:db8::1]', '2001:db8:0:0::/64'],
  ['"[2001:db8::1]:443"', '2001:db8:0:0::/64'],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['[fe80::1%25eth0]:443', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
])('%s is %s', (text, address) => {
  expect(clientAddress(text)).toBe(address);
});

test.each([
  '',
  ' ',
  'unknown',
  '_hidden',
  'localhost',
  '203.0.113',
  '203.0.113.256',
  '203.0.113.3.4',
  '203.0.113.3:port',
  '203.0.113.3:',
  '203.0.113.3:500001',
  '[203.0.113.3]:80',
  '[2001:db8::1',
  '2001:db8::1::2',
  '1,2',
  'x'.repeat(10_000),
])('%j is no address', (text) => {
  expect(clientAddress(text)).toBeUndefined();
});

test('however a proxy writes an address, it is one client', () => {
  const port = fc.integer({ min: 1, max: 65_535 });
  fc.assert(
    fc.property(fc.ipV4(), port, (address, on) => {
      expect(clientAddress(address)).toBe(address);
      for (const written of [`${address}:${on}`, `::ffff:${address}`, `[::FFFF:${address}]:${on}`, `"${address}"`])
        expect(clientAddress(written)).toBe(address);
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), port, (address, on) => {
      const client = clientAddress(address);
      expect(client).toMatch(/^[0-9a-f:]+::\/64$|^[0-9.]+$/);
      for (const written of [
        `[${address}]`,
        `[${address}]:${on}`,
        `"[${address}]:${on}"`,
        address.toUpperCase(),
        `${address}%eth0`,
      ])
        expect(clientAddress(written)).toBe(client);
    }),
  );
});
