import { expect, test } from 'vitest';
import { chooseEncoding } from './choose-encoding.ts';

test.each([
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP;Q=1.0', 'gzip'],
  ['br;q=0', 'identity'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.000 , gzip ; q=0.1', 'gzip'],
  ['gzip;q=0.5, br;q=1.0', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0, gzip;q=0, *', 'identity'],
  ['*;q=0', 'identity'],
  ['gzip, *;q=0', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ['identity;q=0', 'gzip'],
  ['identity;q=0, br', 'br'],
  ['identity;q=0, gzip;q=0', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
  ['deflate, zstd', 'identity'],
  ['abracadabra, brotli', 'identity'],
  ['br;q=high', 'identity'],
  ['br;q=', 'identity'],
  [', ,', 'identity'],
  ['', 'identity'],
])('Accept-Encoding: %s is answered in %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
