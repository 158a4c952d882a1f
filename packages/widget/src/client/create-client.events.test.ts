// @vitest-environment happy-dom

import { pageEvent } from '@goodword/protocol';
import { describe, expect, it, vi } from 'vitest';
import { clientStage, key } from '../../fixtures/client-stage.ts';

const { opened, events, start, soon } = clientStage();

describe('events', () => {
  it('are what the wire takes, and stay with one visitor and session', async () => {
    const { call } = start({ location: 'store-1' });
    call('track', ['opened-menu', { depth: 2 }]);
    call('convert', [{ order: 17, value: { currency: 'EUR', minor: 1900 } }]);
    await soon();
    expect(events).toHaveLength(2);
    for (const each of events) expect(pageEvent.safeParse(each).error).toBeUndefined();
    expect(new Set(events.map(({ visitor, session }) => `${visitor} ${session}`)).size).toBe(1);
    await soon(31 * 60_000);
    call('track', ['later']);
    await soon();
    expect(events[2]).toMatchObject({ visitor: events[0]?.visitor });
    expect(events[2]?.session).not.toBe(events[0]?.session);
    call('reset', []);
    call('track', ['somebody']);
    await soon();
    expect(events[3]?.visitor).not.toBe(events[0]?.visitor);
  });

  it("carry the friend's click, which leaves the address", async () => {
    history.replaceState(null, '', '/page?a=1&gw=clickclick#end');
    const { call } = start();
    expect(location.pathname + location.search + location.hash).toBe('/page?a=1#end');
    call('convert', []);
    await soon();
    expect(events[0]).toMatchObject({ type: 'conversion', click: 'clickclick' });
  });

  it('are told to listeners and to the window, also where a listener throws', async () => {
    const heard: unknown[] = [];
    const { call } = start();
    const listener = (detail: unknown) => heard.push(detail);
    call('on', [
      'track',
      () => {
        throw new Error('the page’s own');
      },
    ]);
    call('on', ['track', listener]);
    window.addEventListener('goodword:track', (event) => heard.push((event as CustomEvent).detail));
    call('track', ['one']);
    expect(heard).toMatchObject([{ name: 'one' }, { name: 'one' }]);
    call('off', ['track', listener]);
    call('track', ['two']);
    expect(heard).toHaveLength(3);
  });
});

describe('the page is never harmed', () => {
  it('by wrong calls', () => {
    const { call } = start();
    for (const name of [
      'show',
      'share',
      'track',
      'identify',
      'convert',
      'setLocation',
      'setLanguage',
      'consent',
      'visit',
      'on',
      'off',
      'nonsense',
    ]) {
      for (const words of [[], [null], [{}], [7, 7], [() => {}]])
        expect(() => call(name as 'show', words)).not.toThrow();
    }
  });

  it('by a customer’s number that is none', async () => {
    const { call } = start();
    await call('identify', [17, { toString: () => 'ab' }]);
    expect(JSON.parse(sessionStorage.getItem(key) ?? '{}').customer).toEqual({ id: '17', signature: 'ab' });
  });

  it('by calls after the end', async () => {
    const { call } = start();
    call('destroy', []);
    call('destroy', []);
    call('track', ['late']);
    call('show', []);
    await soon();
    expect([events.length, opened.length]).toEqual([0, 0]);
  });

  it('by storage that refuses', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { call } = start();
    call('track', ['one']);
    call('track', ['two']);
    await soon();
    expect(opened).toHaveLength(1);
    expect(events[0]?.visitor).toBe(events[1]?.visitor);
  });
});
