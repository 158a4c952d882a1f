// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { createClient } from './client/create-client.ts';
import { startScript } from './start-script.ts';

const page = window as unknown as { goodword?: ((...call: unknown[]) => void) & { q?: unknown[] } };
const calls: unknown[][] = [];
const again = vi.fn();
const create = vi.fn((() => ({
  methods: {},
  again,
  call: (...call: unknown[]) => calls.push(call),
})) as unknown as typeof createClient);

function tag(attributes: Record<string, string>): void {
  const script = document.createElement('script');
  script.src = 'https://g.example/goodword.js';
  Object.assign(script.dataset, attributes);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
}

beforeEach(() => {
  delete page.goodword;
  calls.length = 0;
  create.mockClear();
  again.mockClear();
});
afterEach(() => vi.restoreAllMocks());

it('reads its attributes', () => {
  tag({ site: 'pub_test12345', location: 'store-1', lang: 'de', consent: 'required', debug: '' });
  startScript(create);
  expect(create.mock.calls[0]?.[0]).toEqual({
    site: 'pub_test12345',
    host: 'https://g.example',
    page: expect.objectContaining({ location: 'store-1', lang: 'de' }),
    consent: 'required',
    debug: true,
  });
});

it('answers what was called before it was there, in order', () => {
  page.goodword = function stub() {
    // biome-ignore lint/complexity/noArguments: it is the stub as pages hold it
    stub.q.push(arguments);
  } as typeof page.goodword & { q: unknown[] };
  Object.assign(page.goodword as object, { q: [] });
  page.goodword?.('setLocation', 'store-2');
  page.goodword?.('track', 'early', { a: 1 });
  tag({ site: 'pub_test12345' });
  startScript(create);
  page.goodword?.('show');
  expect(calls).toEqual([
    ['setLocation', ['store-2']],
    ['track', ['early', { a: 1 }]],
    ['show', []],
  ]);
});

it('starts once, however often the tag is there', () => {
  tag({ site: 'pub_test12345' });
  startScript(create);
  startScript(create);
  expect(create).toHaveBeenCalledTimes(1);
});

it('says what the newest tag says, as the page may be another by now, and nothing of another site', () => {
  tag({ site: 'pub_test12345', location: 'store-1' });
  startScript(create);
  tag({ site: 'pub_test12345', location: 'store-2', lang: 'de' });
  startScript(create);
  expect(again.mock.calls).toMatchObject([[{ location: 'store-2', lang: 'de' }]]);
  tag({ site: 'pub_other1234', location: 'store-3' });
  startScript(create);
  expect(again).toHaveBeenCalledTimes(1);
});

it('does nothing without a site', () => {
  tag({});
  startScript(create);
  expect(page.goodword).toBeUndefined();
});

it('says to whoever asks why nothing happens, where no tag says whose page this is', () => {
  const print = vi.spyOn(console, 'info').mockImplementation(() => {});
  tag({});
  startScript(create);
  expect(print).not.toHaveBeenCalled();
  history.replaceState(null, '', '/?goodword_debug');
  startScript(create);
  expect(print).toHaveBeenCalledWith('[goodword]', 'no data-site');
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(null);
  expect(() => startScript(create)).not.toThrow();
  history.replaceState(null, '', '/');
});

it.each([
  ['a stub that is none', { q: 7 }],
  ['a global that nobody may change', Object.freeze(() => {})],
])('throws nothing into a page with %s', (_, global) => {
  Object.defineProperty(page, 'goodword', { value: global, configurable: true });
  tag({ site: 'pub_test12345' });
  expect(() => startScript(create)).not.toThrow();
});
