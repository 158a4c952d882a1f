// @vitest-environment happy-dom
import type { Funnel } from '@goodword/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderFunnelPage } from './funnel.tsx';

const FUNNEL: Funnel = {
  from: null,
  to: null,
  asked: 200,
  answered: 100,
  promoters: 60,
  invited: 50,
  advocates: 4,
  shares: 9,
  previews: 1_904,
  visitors: 10,
  conversions: 12,
  value: [
    { currency: 'EUR', minor: 124_599 },
    { currency: 'JPY', minor: 4_800 },
  ],
  reported: { conversions: 5, value: [] },
  confirmed: { conversions: 7, value: [] },
};

const sent = vi.fn<(url: string, request: RequestInit) => Promise<Response>>();
const row = (step: string) => document.querySelector(`[data-step="${step}"]`) as HTMLElement;
const text = (element: Element | null, selector: string) => element?.querySelector(selector)?.textContent;
const shown = () => ['steps', 'no-token', 'refused'].filter((id) => document.getElementById(id)?.hidden === false);
const reply = (more: Partial<Funnel> = {}) => new Response(JSON.stringify({ ...FUNNEL, ...more }));

async function open(hash: string) {
  const page = new DOMParser().parseFromString(
    renderFunnelPage({ language: 'en', endpoint: '/v1/reports/funnel' }).html,
    'text/html',
  );
  document.documentElement.lang = 'en';
  document.body.innerHTML = page.body.innerHTML;
  Object.assign(document.body.dataset, page.body.dataset);
  location.hash = hash;
  vi.resetModules();
  return import(`../../core/pages/assets/${'funnel'}.client.js`);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  sent.mockReset();
  vi.stubGlobal('fetch', sent);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the live funnel', () => {
  it('asks with the token from the fragment, in a header', async () => {
    sent.mockImplementation(async () => reply());
    const { ask } = await open('#token=sec_abc');
    await ask();
    const [url, request] = sent.mock.calls[0] ?? [];
    expect(url).toBe('/v1/reports/funnel');
    expect(request?.headers).toEqual({ authorization: 'Bearer sec_abc' });
    expect(shown()).toEqual(['steps']);
  });

  it('shows counts, and rates with their intervals where a step is a part of another', async () => {
    sent.mockImplementation(async () => reply());
    const { ask } = await open('#token=sec_abc');
    await ask();
    expect(text(row('previews'), '.number')).toBe('1,904');
    expect(text(row('previews'), '.chip')).toBe('machines');
    expect(text(row('answered'), '.share')).toBe('50% of 200 asked');
    expect(text(row('answered'), '.interval')).toBe('43% to 57%');
    expect(text(row('advocates'), '.share')).toBe('4.0% of 100 answered');
    expect(row('shares').querySelector('.rate')).toBeNull();
    // Twelve sales by ten visitors: no share of anything.
    expect((row('conversions').querySelector('.rate') as HTMLElement).hidden).toBe(true);
  });

  it('shows money by currency, in units that the currency has', async () => {
    sent.mockImplementation(async () => reply());
    const { ask } = await open('#token=sec_abc');
    await ask();
    const amounts = Array.from(document.querySelectorAll('.money span'), (span) => span.textContent);
    expect(amounts).toEqual(['€1,245.99', '¥4,800']);
    expect(text(document.querySelector('[data-value]'), '.split')).toBe(
      '7 confirmed by the shop, 5 reported by its page',
    );
  });

  it('marks what grew since the last answer, and only that', async () => {
    sent.mockImplementationOnce(async () => reply()).mockImplementation(async () => reply({ visitors: 13 }));
    const { ask } = await open('#token=sec_abc');
    await vi.waitFor(() => expect(text(row('visitors'), '.number')).toBe('10'));
    expect(text(row('visitors'), '.grown')).toBe('');
    await ask();
    expect(text(row('visitors'), '.grown')).toBe('+3');
    expect(row('visitors').classList.contains('has-grown')).toBe(true);
    expect(document.querySelectorAll('.has-grown')).toHaveLength(1);
  });

  it('asks again after two seconds', async () => {
    sent.mockImplementation(async () => reply());
    await open('#token=sec_abc');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('says that the token is missing, and asks for nothing', async () => {
    await open('');
    expect(shown()).toEqual(['no-token']);
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([401, 403])('says that the token was refused, and stops, at %i', async (status) => {
    sent.mockImplementation(async () => new Response('{}', { status }));
    await open('#token=sec_wrong');
    await vi.waitFor(() => expect(shown()).toEqual(['refused']));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps the counts and says since when there is no answer', async () => {
    sent.mockImplementationOnce(async () => reply()).mockRejectedValue(new TypeError('offline'));
    const { ask } = await open('#token=sec_abc');
    await vi.waitFor(() => expect(shown()).toEqual(['steps']));
    expect(await ask()).toBe(true);
    expect(shown()).toEqual(['steps']);
    expect(document.getElementById('status')?.textContent).toMatch(/^No answer since .+, trying again$/);
  });
});

describe('wilson', () => {
  // Values from Wilson 1927 as tabulated for 95 %, for example by R's binom.confint(method = "wilson").
  it.each([
    { part: 10, whole: 20, low: 0.2993, high: 0.7007 },
    { part: 0, whole: 10, low: 0, high: 0.2775 },
    { part: 10, whole: 10, low: 0.7225, high: 1 },
    { part: 1, whole: 1, low: 0.2065, high: 1 },
  ])('of $part in $whole', async ({ part, whole, low, high }) => {
    const { wilson } = await open('');
    const interval = wilson(part, whole);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});
