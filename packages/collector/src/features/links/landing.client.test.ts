// @vitest-environment happy-dom
import { pageEvent } from '@goodword/protocol';
import { beforeEach, expect, it, vi } from 'vitest';

const run = async () => {
  vi.resetModules();
  await import(`../../core/pages/assets/${'landing'}.client.js`);
};
const sent = vi.fn<(url: string, request: RequestInit) => Promise<Response>>();

function setVisibility(state: string, prerendering = false) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  Object.defineProperty(document, 'prerendering', { configurable: true, value: prerendering });
}

beforeEach(() => {
  sent.mockReset().mockResolvedValue(new Response('{}', { status: 202 }));
  vi.stubGlobal('fetch', sent);
  Object.assign(document.body.dataset, {
    endpoint: '/v1/events',
    site: 'pub_12345678',
    code: 'abcdefghijklmnop',
    nonce: 'n1',
  });
});

it('tells once that a person sees the page, in words that the collector takes', async () => {
  setVisibility('visible');
  await run();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(sent).toHaveBeenCalledTimes(1);
  const [url, request] = sent.mock.calls[0] ?? [];
  expect([url, request?.method, request?.keepalive]).toEqual(['/v1/events', 'POST', true]);
  expect(request?.headers).toBeUndefined();
  const batch = JSON.parse(String(request?.body));
  expect(batch.site).toBe('pub_12345678');
  expect(batch.events).toHaveLength(1);
  expect(pageEvent.parse(batch.events[0])).toMatchObject({
    type: 'link.landed',
    code: 'abcdefghijklmnop',
    nonce: 'n1',
  });
  expect(batch.events[0].at).toBe(batch.sentAt);
});

it.each([
  { name: 'in a tab behind', before: ['hidden', false] as const, event: 'visibilitychange' },
  { name: 'prerendered', before: ['visible', true] as const, event: 'prerenderingchange' },
])('waits while the page is $name', async ({ before, event }) => {
  setVisibility(...before);
  await run();
  expect(sent).not.toHaveBeenCalled();
  setVisibility('visible');
  document.dispatchEvent(new Event(event));
  expect(sent).toHaveBeenCalledTimes(1);
});

it('tries a second way with the same event where the first is blocked', async () => {
  const beacon = vi.fn(() => true);
  vi.stubGlobal('navigator', { sendBeacon: beacon });
  sent.mockRejectedValue(new TypeError('blocked'));
  setVisibility('visible');
  await run();
  await vi.waitFor(() => expect(beacon).toHaveBeenCalledWith('/v1/events', sent.mock.calls[0]?.[1].body));
});

it('keeps nothing on the device', async () => {
  setVisibility('visible');
  await run();
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});
