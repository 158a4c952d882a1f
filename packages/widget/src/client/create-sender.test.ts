// @vitest-environment happy-dom
import type { PageEvent } from '@goodword/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSender } from './create-sender.ts';
import { createDeviceRecord } from './device-record.ts';
import type { Box } from './memory.ts';

const replies: (() => Promise<Response> | Response)[] = [];
const bodies: { site: string; sentAt: number; events: { id: string }[] }[] = [];
const ids = () => bodies.map(({ events }) => events.map(({ id }) => id).join());

function event(id: string, text = ''): PageEvent {
  const props = text ? { props: { text } } : {};
  return { id, type: 'track', at: 1e12, visitor: 'v'.repeat(16), session: 's'.repeat(16), name: 'x', ...props };
}
const said: unknown[] = [];
let customer: { id: string; signature: string } | undefined;
/** A tab's sender, with the box that all tabs of the device share. */
function tab() {
  const box = createDeviceRecord<Box>(
    () => localStorage,
    'goodword:out',
    () => true,
  );
  const memory = { read: () => (customer ? { customer } : {}), write: () => {} };
  const sender = createSender(box, {
    site: 'pub_test1234',
    host: 'https://g.example',
    log: (...words) => said.push(...words),
    tab: memory,
  });
  return {
    ...sender,
    add(each: PageEvent): void {
      box.write({ events: [...(box.read().events ?? []), each] });
      sender.soon();
    },
    waiting: () => box.read().events?.length,
  };
}

const taken = () => Response.json({ accepted: 1, duplicates: 0, rejected: [] }, { status: 202 });
const refused = (code: string, status: number) => Response.json({ code, message: 'No.' }, { status });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  bodies.length = replies.length = 0;
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)));
    return (replies.shift() ?? taken)();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the sender', () => {
  it('sends what comes together in one request', async () => {
    const box = tab();
    box.add(event('a'));
    box.add(event('b'));
    await vi.advanceTimersByTimeAsync(200);
    expect(ids()).toEqual(['a,b']);
  });

  it.each([
    ['the network fails', () => Promise.reject(new TypeError())],
    ['the collector is away', () => new Response('', { status: 503 })],
    ['there was too much', () => new Response('', { status: 429 })],
  ])('tries again, with the same ids, when %s', async (_what, reply) => {
    replies.push(reply, reply);
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ids()).toEqual(['a', 'a', 'a']);
  });

  it('waits as long as Retry-After says', async () => {
    replies.push(() => new Response('', { status: 429, headers: { 'Retry-After': '30' } }));
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(29_000);
    box.add(event('b'));
    expect(ids()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(ids()).toEqual(['a', 'a,b']);
  });

  it.each([
    ['a proxy that asks for a password', () => new Response('<h1>Sign in</h1>', { status: 401 })],
    ['a firewall', () => Response.json({ message: 'Forbidden' }, { status: 403 })],
    ['a gateway with codes of its own', () => Response.json({ code: 'forbidden', message: 'No' }, { status: 403 })],
    ['an address that is not there for a minute', () => new Response('Not found', { status: 404 })],
    ['a method that is not let through', () => new Response('', { status: 405 })],
    ['another proxy’s password', () => new Response('', { status: 407 })],
    ['a request that took too long', () => refused('request_timeout', 408)],
    ['a proxy’s own limit', () => new Response('<h1>Too large</h1>', { status: 413 })],
    ['an early request', () => new Response('', { status: 425 })],
    ['a hotel’s page', () => new Response('<h1>Wi-Fi</h1>', { status: 200 })],
    ['an empty reply', () => new Response('', { status: 202 })],
    ['somebody else’s JSON', () => Response.json({ ok: true }, { status: 202 })],
    ['nothing at all', () => Response.json(null, { status: 200 })],
    ['a number for a code', () => Response.json({ code: 403 }, { status: 403 })],
  ])('takes %s for weather: tries again, and all arrives', async (_, reply) => {
    replies.push(reply);
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([ids(), box.waiting()]).toEqual([['a', 'a'], 0]);
  });

  it('lets what a proxy refuses for its words hold up nothing else', async () => {
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      const text = String(init.body);
      bodies.push(JSON.parse(text));
      return text.includes('<script>') ? new Response('<h1>Blocked</h1>', { status: 403 }) : taken();
    });
    const box = tab();
    for (const id of ['a', 'b', 'c']) box.add(event(id, id === 'b' ? '<script>' : 'good'));
    await vi.advanceTimersByTimeAsync(60_000);
    // DeviceRecord, for the day when that proxy is another.
    expect([box.waiting(), bodies.at(-1)?.events.map(({ id }) => id)]).toEqual([1, ['b']]);
  });

  it('knocks at no door that asks for an hour of patience', async () => {
    replies.push(() => new Response('', { status: 503, headers: { 'Retry-After': '3600' } }));
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(299_000);
    expect(ids()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(200_000);
    expect([ids(), box.waiting()]).toEqual([['a', 'a'], 0]);
  });

  it('says in debug what the collector says of each event that it refuses', async () => {
    const rejected = [{ id: 'a', code: 'invalid_event', message: 'value.currency: must be USD' }];
    replies.push(() => Response.json({ accepted: 0, duplicates: 0, rejected }, { status: 202 }));
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(200);
    expect(said.join()).toContain('value.currency: must be USD');
  });

  it('takes a refusal for an answer', async () => {
    replies.push(() => refused('invalid_request', 400));
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(ids()).toEqual(['a']);
  });

  it('keeps each request below what browsers let outlive a page', async () => {
    const box = tab();
    for (let index = 0; index < 20; index++) box.add(event(`long${index}`, 'é'.repeat(2_000)));
    for (let index = 0; index < 100; index++) box.add(event(`short${index}`.padEnd(16, '_')));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(bodies.flatMap(({ events }) => events)).toHaveLength(120);
    for (const body of bodies) {
      expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThan(65_536);
      expect(body.events.length).toBeLessThanOrEqual(50);
    }
  });

  it('does not wait for a request under way when the page may be about to end', async () => {
    replies.push(() => new Promise(() => {}));
    const box = tab();
    box.add(event('a'));
    await vi.advanceTimersByTimeAsync(200);
    box.add(event('b'));
    await vi.advanceTimersByTimeAsync(200);
    expect(ids()).toEqual(['a']);
    void box.flush(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(ids()).toEqual(['a', 'b']);
  });

  it('leaves to another tab what that is sending, and sends it once', async () => {
    let answer = (_reply: Response) => {};
    replies.push(() => new Promise((resolve) => (answer = resolve)));
    const [one, other] = [tab(), tab()];
    one.add(event('a'));
    await vi.advanceTimersByTimeAsync(200);
    other.add(event('b'));
    await vi.advanceTimersByTimeAsync(500);
    expect(ids()).toEqual(['a']);
    answer(taken());
    await vi.advanceTimersByTimeAsync(1_500);
    expect(ids()).toEqual(['a', 'b']);
    expect(one.waiting()).toBe(0);
  });

  it('takes over from a tab that was killed while it was sending', async () => {
    replies.push(() => new Promise(() => {}));
    tab().add(event('a'));
    await vi.advanceTimersByTimeAsync(200);
    const other = tab();
    other.soon();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ids()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(ids()).toEqual(['a', 'a']);
  });

  it('is not held up by a time that a wrong clock has left', async () => {
    localStorage.setItem('goodword:out', JSON.stringify({ until: Date.now() + 86_400_000 }));
    tab().add(event('a'));
    await vi.advanceTimersByTimeAsync(200);
    expect(ids()).toEqual(['a']);
  });

  it('keeps the patience that the collector asked for, also where the customer is in a hurry', async () => {
    replies.push(() => new Response('', { status: 503, headers: { 'Retry-After': '20' } }));
    const box = tab();
    box.add(event('a'));
    expect([await box.deliver(), await box.deliver()]).toEqual([false, false]);
    expect(ids()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(31_000);
    expect([ids(), box.waiting()]).toEqual([['a', 'a'], 0]);
  });

  it('says whether all has arrived', async () => {
    replies.push(() => new Response('', { status: 503 }));
    const box = tab();
    box.add(event('a'));
    expect(await box.deliver()).toBe(false);
    expect(await box.deliver()).toBe(true);
    expect(ids()).toEqual(['a', 'a']);
  });
});

it('says whom the shop has named, with its signature', async () => {
  customer = { id: 'C-17', signature: 'ab' };
  const box = tab();
  box.add(event('a'));
  await box.deliver();
  expect(bodies[0]).toMatchObject(customer ? { customer } : {});
  customer = undefined;
});

it('sends from a page that has a way of its own to add listeners', async () => {
  vi.stubGlobal('addEventListener', () => {
    throw new TypeError('element.attachEvent is not a function');
  });
  const box = tab();
  box.add(event('a'));
  expect(await box.deliver()).toBe(true);
  expect(ids()).toEqual(['a']);
});

describe('a delivery', () => {
  it.each([
    ['everything was stored', () => Response.json({ accepted: 1, duplicates: 0, rejected: [] }, { status: 202 }), true],
    ['the page may not send', () => refused('origin_not_allowed', 403), false],
    ['an event was refused', () => Response.json({ accepted: 0, rejected: [{ id: 'a' }] }, { status: 202 }), false],
    ['the collector is away', () => new Response('', { status: 503 }), false],
  ])('is one only where the collector has it: %s', async (_what, reply, isDelivered) => {
    replies.push(reply);
    const box = tab();
    box.add({ ...event('a'), response: 'r'.repeat(16) } as PageEvent);
    expect(await box.deliver()).toBe(isDelivered);
  });

  it('stays undelivered where it was refused, and does not mind what the page itself tracks', async () => {
    const refuse = (id: string) => () => Response.json({ accepted: 0, rejected: [{ id }] }, { status: 202 });
    replies.push(refuse('tracked'), refuse('answer'));
    const box = tab();
    box.add(event('tracked'));
    expect(await box.deliver()).toBe(true);
    box.add({ ...event('answer'), response: 'r'.repeat(16) } as PageEvent);
    expect([await box.deliver(), await box.deliver()]).toEqual([false, false]);
  });
});
