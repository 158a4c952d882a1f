// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { clientStage, key, site } from '../../fixtures/client-stage.ts';
import { createClient } from './create-client.ts';

const { opened, events, configs, reply, start, soon, slowPanel } = clientStage();

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
    reply.status = 404;
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
