// @vitest-environment happy-dom
import type { PageEvent } from '@goodword/protocol';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from './client.ts';
import { createOutbox } from './outbox.ts';

const beacons: { events: { id: string }[] }[] = [];
const sender = { soon: vi.fn(), flush: vi.fn(async () => {}), deliver: vi.fn(async () => true) } satisfies Sender;
const event = (id: string) => ({ id, type: 'track', name: 'x' }) as PageEvent;
const stored = () => JSON.parse(localStorage.getItem('goodword:x:out') ?? '{}').events?.map(({ id }: PageEvent) => id);

function outbox(load: () => Promise<Sender> = async () => sender, mayKeep = () => true) {
  return createOutbox({ site: 'pub_test1234', url: 'https://g.example/v1/events', key: 'goodword:x', mayKeep, load });
}

beforeEach(() => {
  localStorage.clear();
  beacons.length = 0;
  vi.stubGlobal('navigator', {
    sendBeacon: (_url: string, body: string) => beacons.push(JSON.parse(body)),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('keeps an event on the device before anything is loaded that could send it', async () => {
  const adding = outbox().add(event('a'));
  expect(stored()).toEqual(['a']);
  await adding;
  expect(sender.soon).toHaveBeenCalledTimes(1);
});

it('loads nothing where nothing waits', async () => {
  const load = vi.fn(async () => sender);
  await outbox(load).resume();
  expect(load).not.toHaveBeenCalled();
});

it('sends what an earlier page has left', async () => {
  localStorage.setItem('goodword:x:out', JSON.stringify({ events: [event('old')] }));
  await outbox().resume();
  expect(sender.soon).toHaveBeenCalled();
});

it('gives a page that ends before the sender is there a beacon, and forgets nothing for it', () => {
  const box = outbox(() => new Promise(() => {}));
  void box.add(event('a'));
  box.flush();
  expect(beacons.map(({ events }) => events.map(({ id }) => id))).toEqual([['a']]);
  expect(stored()).toEqual(['a']);
});

it('tries to load the sender again with the next event', async () => {
  const load = vi.fn(async () => sender);
  load.mockRejectedValueOnce(new TypeError('offline'));
  const box = outbox(load);
  await expect(box.add(event('a'))).rejects.toThrow();
  await box.add(event('b'));
  expect(sender.soon).toHaveBeenCalledTimes(1);
  expect(stored()).toEqual(['a', 'b']);
});

it('keeps nothing on the device before it may, and all of it from then on', async () => {
  let may = false;
  const box = outbox(undefined, () => may);
  await box.add(event('a'));
  expect(localStorage.length).toBe(0);
  may = true;
  await box.resume();
  expect(stored()).toEqual(['a']);
});
