import { brotliCompressSync } from 'node:zlib';
import { MAX_TEXT_LENGTH } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { MODEL, read, said, WORDS } from '../../../fixtures/read-recommendation.ts';
import { en } from '../../core/pages/messages/en.ts';
import { LANGUAGES, messagesFor } from '../../core/pages/messages-for.ts';
import { type RecommendationModel, renderRecommendationPage } from './recommendation.tsx';

describe('the page of a recommendation', () => {
  it('says the words, who wrote them, how we know, and then the place', () => {
    const { document, text } = read(MODEL);
    const main = text('main') ?? '';
    const order = [WORDS, 'Catie', 'Left after a service visit on June 12, 2026.', 'Harbor Road', '41 Harbor Road'];
    expect(order.map((part) => main.indexOf(part))).toEqual(
      order.map((part) => main.indexOf(part)).sort((a, b) => a - b),
    );
    expect(order.every((part) => main.includes(part))).toBe(true);
    expect(document.querySelectorAll('details.proven p')).toHaveLength(3);
  });

  it('leads to the shop with the click, to the phone, to the map and to the way back', () => {
    const { href } = read(MODEL);
    expect(href('Visit')).toBe('https://www.fairlight.example/harbor?gw=click-1');
    expect(href('Call')).toBe('tel:01632960142');
    expect(href('Map and directions')).toBe('https://map.example/?q=41');
    expect(href('Recommend it too')).toBe('/f/after-service');
    expect(href('Withdraw my words')).toBe('/r/abcdefghijklmnop/withdraw');
  });

  it('tells networks title, description and card in the lengths that they show', () => {
    const { document, meta } = read(said({ words: `${WORDS} ${WORDS} ${WORDS}` }));
    const title = meta('og:title') ?? '';
    expect(title.length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/^“They found a loose cable.*…”$/);
    expect(meta('og:description')).toBe('Catie about Fairlight Motors, Harbor Road.');
    expect(meta('og:type')).toBe('article');
    expect(meta('og:url')).toBe(MODEL.url);
    expect(meta('og:image')).toBe(MODEL.cardUrl);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('og:image:alt')).toContain('They found a loose cable');
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('robots')).toBe('noindex');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(MODEL.url);
  });

  it('keeps a long place within 200 characters of description', () => {
    const { meta } = read({ ...MODEL, place: { name: 'A very long name of a place '.repeat(20) } });
    expect(meta('og:description')?.length).toBeLessThanOrEqual(200);
  });

  it('is a plain card of the place while there are no words', () => {
    const { text, href, meta, document } = read({ ...MODEL, recommendation: undefined });
    expect(text('h1')).toBe('Harbor Road');
    expect(document.querySelector('blockquote')).toBeNull();
    expect(href('Withdraw my words')).toBeUndefined();
    expect(meta('og:title')).toBe('Fairlight Motors, Harbor Road');
    expect(meta('og:description')).toBe('41 Harbor Road, Whitcombe');
  });

  it('says plainly where no visit was checked, and shows no tick', () => {
    const { text, document } = read(said({ name: undefined, verification: { how: 'none', day: '2026-06-02' } }));
    expect(text('.who')).toBe('A customer');
    expect(text('summary')).toBe('Left on June 2, 2026. We did not check the visit. What this means');
    expect(document.querySelector('.icon-check')).toBeNull();
  });

  it.each([
    { size: 'short', words: 'a'.repeat(200) },
    { size: 'medium', words: 'a'.repeat(201) },
    { size: 'medium', words: '車'.repeat(101) },
    { size: 'long', words: 'a'.repeat(421) },
  ])('sets $words.length characters $size', ({ size, words }) => {
    const { document } = read(said({ words }));
    expect(document.querySelector('blockquote')?.classList.contains(size)).toBe(true);
    expect(document.querySelector('.unfold') !== null).toBe(size === 'long');
  });

  it('turns with the language of its sentences, and each text with its own', () => {
    const { document } = read(said({ words: 'دخلتُ غاضبة', language: 'ar' }), { ...en, language: 'ar' });
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('blockquote')?.getAttribute('dir')).toBe('auto');
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('ar');
  });

  it('leaves out what was not given', () => {
    const { href, document } = read({
      ...MODEL,
      place: { name: 'Harbor Road' },
      visitUrl: undefined,
      recommendUrl: undefined,
    });
    expect([href('Visit'), href('Call'), href('Recommend it too')]).toEqual([undefined, undefined, undefined]);
    expect(document.querySelector('.actions')).toBeNull();
    expect(document.querySelector('main img')).toBeNull();
  });

  it('tells the hours by the clock of the place, and the whole week when asked', () => {
    const day = [{ from: '08:00', to: '18:00' }];
    const place = { ...MODEL.place, hours: { mon: day, fri: day }, timeZone: 'Europe/Berlin' };
    const at = (time: string, language = 'en') => {
      const { document } = read({ ...MODEL, language, place, now: Date.parse(time) }, messagesFor(language));
      const fact = document.querySelector('.icon-clock')?.parentElement;
      return {
        line: fact?.querySelector('p')?.textContent,
        today: fact?.querySelector('[aria-current] th')?.textContent,
      };
    };
    expect(at('2026-06-12T12:00Z')).toEqual({ line: 'Open today until 18:00', today: 'Friday' });
    expect(at('2026-06-12T17:00Z').line).toBe('Closed now. Opens Monday at 8:00');
    expect(at('2026-06-15T05:00Z')).toEqual({ line: 'Closed now. Opens today at 8:00', today: 'Monday' });
    expect(at('2026-06-12T12:00Z', 'en-US').line).toMatch(/^Open today until 6:00\sPM$/);
    expect(at('2026-06-12T12:00Z', 'de').line).toBe('Geöffnet, heute bis 18:00 Uhr');
    expect(at('2026-06-12T12:00Z', 'ja').line).toBe('営業中、本日18:00まで');
  });

  it('leads others to say it too, to report it, and to all that was said', () => {
    const { href } = read({ ...MODEL, reportUrl: '/r/x/report', wall: { url: '/wall', count: 34 } });
    expect([href('Recommend it too'), href('Report this'), href('See all 34')]).toEqual([
      '/f/after-service',
      '/r/x/report',
      '/wall',
    ]);
    expect(read(MODEL).href('Report this')).toBeUndefined();
  });
});

describe('an offer', () => {
  const offer = {
    text: 'A free winter check on your first visit',
    disclosure:
      'Advertising: Catie gets the same check when you use this. Promised before she wrote, whatever she would say.',
    code: 'HR-7Q4K',
    until: '2026-09-30',
    gains: true,
  };

  it('is disclosed with the words, in the offer, and first where networks look', () => {
    const { document, meta, text } = read(said({ offer }));
    expect(text('.gift')).toBe(offer.disclosure);
    expect(text('.offer')).toBe(
      `From Catie to you${offer.text}Say this code at the desk, until September 30, 2026HR-7Q4KCopy${offer.disclosure}`,
    );
    expect(meta('og:description')?.startsWith('Advertising: Catie gets the same check')).toBe(true);
    expect(meta('twitter:description')).toBe(meta('og:description'));
    expect(meta('og:description')?.length).toBeLessThanOrEqual(200);
    expect(document.querySelector<HTMLButtonElement>('[data-copied]')?.hidden).toBe(true);
  });

  it('goes when it is over: its code is not told any more, what was promised stays disclosed', () => {
    const { text, html, meta } = read(said({ offer: { ...offer, isOver: true } }));
    expect(html).not.toContain(offer.code);
    expect(text('.gift')).toBe(offer.disclosure);
    expect(text('.said')).toContain('This offer ended on September 30, 2026. The words stand as they were.');
    expect(meta('og:description')).toBe('Catie about Fairlight Motors, Harbor Road.');
  });

  it('has a button for a code of one’s own, and is no advertisement where customers gain nothing', () => {
    const claim = { offer: 'winter-check', label: 'Get a code' };
    const { document, meta } = read(said({ offer: { ...offer, code: undefined, gains: false, claim } }));
    const button = document.querySelector<HTMLButtonElement>('[data-claim]');
    expect(button?.textContent).toBe('Get a code');
    expect(button?.dataset.claim).toBe('/v1/offers/winter-check/claims');
    expect(button?.hidden).toBe(true);
    expect(document.querySelector<HTMLElement>('.code')?.hidden).toBe(true);
    expect(document.querySelector<HTMLElement>('.code')?.textContent).toBe('Copy');
    expect(meta('og:description')).not.toContain('Advertising');
  });

  it('needs neither a code nor an end nor a name', () => {
    const { text } = read(said({ name: undefined, offer: { text: offer.text, disclosure: offer.disclosure } }));
    expect(text('.offer')).toBe(`From a customer to you${offer.text}${offer.disclosure}`);
  });
});

describe('in every language', () => {
  const day = [
    { from: '08:00', to: '12:30' },
    { from: '14:00', to: '18:00' },
  ];
  const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day };
  const full = (language: string, words: string): RecommendationModel => ({
    ...said({
      words,
      language,
      offer: {
        text: 'A free check',
        disclosure: 'Advertising: '.padEnd(160, 'x'),
        claim: { offer: 'winter-check', label: 'Get a code' },
        gains: true,
        until: '2026-09-30',
      },
    }),
    language,
    place: { ...MODEL.place, hours, timeZone: 'Europe/Berlin' },
    reportUrl: '/report',
    wall: { url: '/wall', count: 34 },
  });

  it.each(LANGUAGES)('the whole page weighs less than 20 KB, words of 400 letters and all: $language', (messages) => {
    const words = 'They found a loose cable. '.repeat(16);
    const { html } = renderRecommendationPage(full(messages.language, words), messages);
    expect(Buffer.byteLength(html)).toBeLessThan(20_480);
    expect(brotliCompressSync(html).length).toBeLessThan(6_500);
  });

  it('with the longest words that anybody may publish, too', () => {
    expect(
      Buffer.byteLength(renderRecommendationPage(full('en', 'word '.repeat(MAX_TEXT_LENGTH / 5))).html),
    ).toBeLessThan(30_000);
  });

  it.each(LANGUAGES)('is the page said in it: $language', (messages) => {
    const { document, text, meta } = read(full(messages.language, 'Wow'), messages);
    expect(document.documentElement.lang).toBe(messages.language);
    expect(document.documentElement.dir).toBe(['ar', 'he'].includes(messages.language) ? 'rtl' : 'ltr');
    expect(text('.primary')).toBe(messages.visit);
    expect(text('main')).not.toContain('undefined');
    expect(meta('og:locale')).toMatch(new RegExp(`^${messages.language.split('-')[0]}_[A-Z]{2}$`));
    expect((meta('og:title') ?? '').length).toBeLessThanOrEqual(70);
  });
});
