import { expect, test } from 'vitest';
import { collector } from '../support/collector.ts';

test('the front page says what runs here, and every link of it leads somewhere', async () => {
  const { call } = await collector();
  const page = await call('GET', '/');
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.text).not.toContain('<script');
  expect(page.text).toContain('prefers-color-scheme:dark');
  // One collector may serve several brands: none is named to strangers.
  expect(page.text).not.toMatch(/Harbor|pub_testsite/);
  const links = [...page.text.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, link = '']) => link);
  expect(links).toEqual(['/funnel', '/health/ready', '/openapi.json']);
  for (const link of links) expect({ link, status: (await call('GET', link)).status }).toEqual({ link, status: 200 });
});
