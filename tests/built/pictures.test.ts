import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putPicture } from '@goodword/collector/queries';
import { describe, expect, test } from 'vitest';
import { collector, PUBLIC_URL, type TestCollector, TOKEN } from '../support/collector.ts';

const JPEG = readFileSync(join(import.meta.dirname, '../../packages/collector/fixtures/blue-red.jpg'));
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const KB = 1_024;
const data = (bytes: Buffer, mime = 'image/jpeg') => `data:${mime};base64,${bytes.toString('base64')}`;
/** A JPEG of so many bytes: a comment fills it. */
function jpegOf(bytes: number): Buffer {
  const parts = [JPEG.subarray(0, 2)];
  for (let left = bytes - JPEG.length; left > 4; left -= 65_000) {
    const head = Buffer.from([0xff, 0xfe, 0, 0]);
    head.writeUInt16BE(Math.min(left, 65_000) - 2, 2);
    parts.push(head, Buffer.alloc(Math.min(left, 65_000) - 4, 0x20));
  }
  return Buffer.concat([...parts, JPEG.subarray(2)]);
}
function png(width: number, height: number): Buffer {
  const copy = Buffer.from(PNG);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
}

/** Both places that take a picture, and the path that an error names. */
const FIELDS = {
  logo: {
    path: 'logo',
    put: ({ call }: TestCollector, logo: unknown) => call('PUT', '/v1/site', { logo }, { token: TOKEN }),
    get: async ({ call }: TestCollector) => (await call('GET', '/v1/site', undefined, { token: TOKEN })).body.logo,
  },
  photo: {
    path: 'locations.0.photo',
    put: ({ call }: TestCollector, photo: unknown) =>
      call('PUT', '/v1/locations', { locations: [{ id: 'mill', photo }] }, { token: TOKEN }),
    get: async ({ call }: TestCollector) =>
      (await call('GET', '/v1/locations/mill', undefined, { token: TOKEN })).body.photo,
  },
};

describe.each(Object.entries(FIELDS))('a %s', (_, { path, put, get }) => {
  test.each([
    ['of 400 KB', data(jpegOf(400 * KB)), 'is a picture of 400 KB: send 300 KB at most, or name its address'],
    ['of 3 MB', data(jpegOf(3_072 * KB)), 'is a picture of 3072 KB: send 300 KB at most, or name its address'],
    ['WebP', data(JPEG, 'image/webp'), 'is of the type image/webp: send a JPEG or PNG'],
    ['SVG', data(JPEG, 'image/svg+xml'), 'is of the type image/svg+xml: send a JPEG or PNG'],
    ['without a type', 'data:;base64,AAAA', 'is of the type text/plain: send a JPEG or PNG'],
    ['not in base64', 'data:image/png,abc', 'must hold the picture as base64: data:image/png;base64,…'],
    [
      'with a script for an address',
      'javascript:alert(1)',
      'must be an http or https address, or a JPEG or PNG itself: data:image/jpeg;base64,…',
    ],
    [
      'with the name of a file',
      'photo.jpg',
      'must be an http or https address, or a JPEG or PNG itself: data:image/jpeg;base64,…',
    ],
    ['that is a number', 7, 'must be an http or https address, or a JPEG or PNG itself: data:image/jpeg;base64,…'],
    [
      'with an endless address',
      `https://shop.example/${'x'.repeat(3_000)}`,
      'must be an http or https address of 2,000 characters at most',
    ],
    ['of garbage', data(Buffer.alloc(4 * KB, 7)), 'is no JPEG or PNG, by its bytes: send the file as it is, as base64'],
    [
      'that is a page',
      data(Buffer.from('<html></html>')),
      'is no JPEG or PNG, by its bytes: send the file as it is, as base64',
    ],
    [
      'that begins like a JPEG',
      data(Buffer.concat([JPEG.subarray(0, 400), Buffer.alloc(4 * KB, 7)])),
      'is no JPEG or PNG, by its bytes: send the file as it is, as base64',
    ],
    [
      'with a head and garbage',
      data(Buffer.concat([JPEG.subarray(0, JPEG.length - 100), Buffer.alloc(4 * KB, 7)])),
      'is damaged or cut off: send the whole file',
    ],
    ['cut off', data(JPEG.subarray(0, JPEG.length - 20)), 'is damaged or cut off: send the whole file'],
    [
      'that claims gigapixels',
      data(png(60_000, 60_000), 'image/png'),
      'is 60000 × 60000 pixels: make it smaller, 24 million pixels at most, such as 6000 × 4000',
    ],
    ['that claims more than it holds', data(png(60, 60), 'image/png'), 'is damaged or cut off: send the whole file'],
    ['that is not kept here', `${PUBLIC_URL}/p/${'x'.repeat(22)}`, 'is not kept here: send the picture itself'],
  ])('%s is refused, with what to send instead', async (_what, given, message) => {
    const it = await collector();
    const before = await get(it);
    const { status, body } = await put(it, given);
    expect([status, body]).toEqual([
      400,
      { code: 'invalid_request', message: `${path}: ${message}`, details: [{ path, message }] },
    ]);
    expect(await get(it)).toBe(before);
  });

  test('of 300 KB is taken, and kept without its comment', async () => {
    const it = await collector();
    expect((await put(it, data(jpegOf(300 * KB)))).status).toBe(200);
    const reply = await it.app.inject({ url: (await get(it)).slice(PUBLIC_URL.length) });
    expect([reply.headers['content-type'], reply.rawPayload]).toEqual(['image/jpeg', JPEG]);
  });

  test('is of the kind that its bytes say', async () => {
    const it = await collector();
    expect((await put(it, data(PNG, 'image/jpeg'))).status).toBe(200);
    const reply = await it.call('GET', (await get(it)).slice(PUBLIC_URL.length));
    expect(reply.headers['content-type']).toBe('image/png');
  });

  test('shows nobody where it was taken, not even one that an earlier release kept', async () => {
    const it = await collector();
    const exif = Buffer.concat([
      Buffer.from([0xff, 0xe1, 0, 30]),
      Buffer.from('Exif\0\0GPS 53.5503, 9.9920.'.padEnd(28)),
    ]);
    const taken = Buffer.concat([JPEG.subarray(0, 20), exif, JPEG.subarray(20)]);
    expect(taken.includes('GPS')).toBe(true);
    await put(it, data(taken));
    const own = await it.app.inject({ url: (await get(it)).slice(PUBLIC_URL.length) });
    expect(own.rawPayload).toEqual(JPEG);
    await it.database.write(putPicture, 'x'.repeat(22), { mime: 'image/jpeg', bytes: taken });
    const old = await it.app.inject({ url: `/p/${'x'.repeat(22)}` });
    expect(old.rawPayload).toEqual(JPEG);
  });
});
