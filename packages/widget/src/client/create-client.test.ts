// @vitest-environment happy-dom
import { pageEvent, type SiteConfig } from '@goodword/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoodwordOptions } from '../goodword.ts';
import en from '../languages/en/ask.ts';
import { createClient } from './create-client.ts';
import { createSender } from './create-sender.ts';
import type { LaterFiles, Load, Occasions, OpeningNow } from './gate.ts';

const site = 'pub_test12345';
const key = `goodword:${site}`;
const program: SiteConfig['programs'][number] = {
  id: 'service',
  trigger: { delaySeconds: 5 },
  waiting: { shownDays: 30, dismissedDays: 60, answeredDays: 90 },
  questions: [{ id: 'score', type: 'score', text: 'How likely?', required: true, low: 'Not', high: 'Very' }],
};
const config: SiteConfig = {
  site: { name: 'Shop', colors: '' },
  location: { id: 'store-1', name: 'Store 1' },
  language: 'en',
  programs: [program],
  assets: { panel: 'panel.js', sender: 'sender.js', language: 'en.js' },
};

let opened: OpeningNow[];
let events: Record<string, unknown>[];
let configs: string[];
let status: number;
/** What a stand-in for the panel notes of a card that it is asked to open. */
const files: LaterFiles = {
  panel: {
    async openPanel(gate, opening) {
      if (!opening.isCurrent() || (!opening.isForced && gate.isRefused(opening.program))) return undefined;
      gate.device.write({ outcomes: { [opening.program.id]: ['shown', Date.now()] } });
      opened.push(opening);
      return { close: () => {}, renew: () => {} };
    },
    addStyles: () => new CSSStyleSheet(),
    keepInside: () => {},
    theme: async () => '',
  },
  sender: { createSender },
  language: { default: en },
  occasions: { createOccasions: () => ({}) as Occasions },
};
const load: Load = async (name) => files[name];
/** Loads as `load` does, but the panel only once `arrive` is called. */
function slowPanel() {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const slow: Load = async (name) => {
    if (name === 'panel') await arrived;
    return files[name];
  };
  return { slow, arrive };
}
const start = ({ location, language: lang, ...options }: Partial<GoodwordOptions> = {}) =>
  createClient({ site, host: 'https://g.example', page: { location, lang }, ...options }, load);
const soon = (ms = 10_000) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  opened = [];
  events = [];
  configs = [];
  status = 200;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url.includes('/config')) {
      configs.push(url);
      return new Response(JSON.stringify(config), { status });
    }
    events.push(...JSON.parse(String(init.body)).events);
    return Response.json({ accepted: 1, duplicates: 0, rejected: [] }, { status: 202 });
  });
  vi.spyOn(navigator, 'sendBeacon').mockImplementation((_url, body) => {
    events.push(...JSON.parse(String(body)).events);
    return true;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('asking', () => {
  it('waits for the delay, marks the program before it is drawn, and asks once', async () => {
    start();
    await soon(4_000);
    expect(opened).toHaveLength(0);
    await soon();
    expect(opened).toHaveLength(1);
    expect(JSON.parse(localStorage.getItem(key) ?? '').outcomes.service[0]).toBe('shown');
    start();
    await soon();
    expect(opened).toHaveLength(1);
  });

  it('looks again after the delay: another tab may have been first', async () => {
    start();
    await soon(4_000);
    localStorage.setItem(key, JSON.stringify({ outcomes: { service: ['shown', Date.now()] } }));
    await soon();
    expect(opened).toHaveLength(0);
  });

  it('waits until the page is seen', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    start();
    await soon();
    expect(opened).toHaveLength(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await soon(100);
    expect(opened).toHaveLength(1);
    hidden.mockRestore();
  });

  it('says nothing where the configuration cannot be had', async () => {
    const print = vi.spyOn(console, 'info');
    status = 404;
    start();
    await soon();
    expect(opened).toHaveLength(0);
    expect(print).not.toHaveBeenCalled();
  });

  it('tells in debug why it does not ask', async () => {
    const print = vi.spyOn(console, 'info').mockImplementation(() => {});
    localStorage.setItem(key, JSON.stringify({ outcomes: { service: ['dismissed', Date.now()] } }));
    start({ debug: true });
    await soon();
    expect(print).toHaveBeenCalledWith('[goodword]', 'service', 'service: dismissed within 60 days');
    print.mockRestore();
  });

  it('asks for another location when the page turns to it', async () => {
    const { call } = start({ location: 'store-1', language: 'de' });
    call('setLocation', ['store-2']);
    await soon();
    expect(configs.at(-1)).toBe(`https://g.example/v1/sites/${site}/config?location=store-2&lang=de`);
    expect(opened).toHaveLength(1);
  });

  it('asks for the location that was set while the card for another was on its way', async () => {
    const { slow, arrive } = slowPanel();
    const { call } = createClient({ site, host: 'https://g.example', page: { location: 'store-1' } }, slow);
    await soon();
    call('setLocation', ['store-2']);
    await soon();
    expect(opened).toHaveLength(0);
    arrive();
    await soon();
    expect(opened).toHaveLength(1);
  });

  it('shows when told to as the page begins: what is planned a moment later does not take it away', async () => {
    // The page is idle only after the configuration has come.
    vi.stubGlobal('requestIdleCallback', (action: () => void) => setTimeout(action, 50));
    const { slow, arrive } = slowPanel();
    localStorage.setItem(key, JSON.stringify({ outcomes: { service: ['answered', Date.now()] } }));
    createClient({ site, host: 'https://g.example', page: {} }, slow).call('show', []);
    await soon(1_000);
    arrive();
    await soon(1_000);
    expect(opened).toHaveLength(1);
  });

  it('shows at once when told to, whatever the waiting periods say', async () => {
    localStorage.setItem(key, JSON.stringify({ outcomes: { service: ['answered', Date.now()] } }));
    start().call('show', []);
    await soon(100);
    expect(opened).toHaveLength(1);
  });
});

describe('consent', () => {
  it.each([
    ['is required', { consent: 'required' }, false],
    ['is refused by the browser', {}, true],
  ])('where it %s nothing is kept and nothing asked before it', async (_what, options, gpc) => {
    vi.stubGlobal('navigator', { language: 'en', globalPrivacyControl: gpc });
    const { call } = start(options);
    call('track', ['seen']);
    call('show', []);
    await soon();
    expect([localStorage.length, sessionStorage.length, opened.length]).toEqual([0, 0, 0]);
    const [{ visitor } = {}] = events;
    call('consent', ['granted', 'Yes, ask me']);
    await soon();
    expect(opened).toHaveLength(1);
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ agreed: true, visitor });
    expect(events[1]).toMatchObject({ type: 'consent.changed', state: 'granted', consent: { wording: 'Yes, ask me' } });
    start(options);
    await soon(100);
    expect(configs).toHaveLength(2);
  });

  it('uses nothing that was kept before, where it is required now', async () => {
    localStorage.setItem(key, JSON.stringify({ visitor: 'old-visitor-0001', click: 'old-click-000001' }));
    const { call } = start({ consent: 'required' });
    call('convert', [{ order: 'A-1' }]);
    await soon();
    expect(events[0]).toMatchObject({ type: 'conversion', order: 'A-1' });
    expect(JSON.stringify(events)).not.toContain('old-');
  });

  it('denied sends what is in memory, forgets, and collects no more', async () => {
    const { call } = start();
    call('track', ['seen']);
    call('consent', ['denied']);
    call('track', ['unseen']);
    call('show', []);
    await soon();
    expect(events.map(({ type }) => type)).toEqual(['track', 'consent.changed']);
    expect([localStorage.length, sessionStorage.length, opened.length]).toEqual([0, 0, 0]);
    call('consent', ['granted']);
    await soon();
    expect(opened).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ type: 'consent.changed', state: 'granted' });
  });

  it('given twice is no change', async () => {
    const { call } = start();
    call('consent', ['granted']);
    call('consent', ['granted']);
    await soon();
    expect(events).toHaveLength(0);
  });
});

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
