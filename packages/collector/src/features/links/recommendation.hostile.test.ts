import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MODEL, read, said } from '../../../fixtures/read-recommendation.ts';
import type { RecommendationModel } from './recommendation.tsx';

describe('hostile content', () => {
  const HOSTILE = `</p><script>alert(1)</script><img src=x onerror=alert(2)>\u202Etxet " onload="alert(3)`;

  it('stays text wherever a customer or an owner can write', () => {
    const model: RecommendationModel = {
      ...said({ words: HOSTILE, name: HOSTILE }),
      site: { name: HOSTILE },
      place: { name: HOSTILE, address: HOSTILE, locality: HOSTILE, phone: HOSTILE },
      beacon: { endpoint: HOSTILE, site: HOSTILE, code: HOSTILE, nonce: HOSTILE },
    };
    const { document, html } = read(model);
    expect(Array.from(document.querySelectorAll('script'), (script) => script.type)).toEqual([
      'application/ld+json',
      'module',
    ]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('[onload],[onerror]')).toBeNull();
    expect(document.querySelector('#words')?.textContent).toBe(HOSTILE.replace('\u202E', ''));
    expect(document.body.getAttribute('data-nonce')).toBe(HOSTILE);
    expect(html.slice(html.indexOf('<main'))).not.toContain('\u202E');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' \u0001javascript:alert(1)',
  ])('never becomes an address: %s', (url) => {
    const model: RecommendationModel = {
      ...MODEL,
      site: { name: 'Shop', url, logoUrl: url },
      place: { name: 'Place', photoUrl: url, mapUrl: url, phone: url },
      visitUrl: url,
      recommendUrl: url,
      withdrawUrl: url,
    };
    const { document } = read(model);
    const addresses = Array.from(document.querySelectorAll('body :not(use)[href],body [src]'));
    expect(addresses.map((element) => element.getAttribute('href') ?? element.getAttribute('src'))).toEqual([]);
  });
});

describe('the policy of the page', () => {
  it('allows exactly the style and the script that are in it', () => {
    const { html, contentSecurityPolicy } = read(MODEL);
    const inside = (tag: string) =>
      new RegExp(`<${tag}(?: type="module")?>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
    for (const tag of ['style', 'script']) {
      const hash = createHash('sha256').update(inside(tag)).digest('base64');
      expect(inside(tag).length).toBeGreaterThan(100);
      expect(contentSecurityPolicy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(contentSecurityPolicy).not.toContain('unsafe');
    expect(html).not.toMatch(/<[^>]+ style=/);
  });

  it('allows pictures from where they are, and from nowhere else', () => {
    expect(read(MODEL).contentSecurityPolicy).toContain("img-src 'self' data: https://pictures.example;");
    const place = { ...MODEL.place, photoUrl: "https://a.example;script-src'unsafe-inline'/x.png" };
    expect(read({ ...MODEL, place }).contentSecurityPolicy).toContain("img-src 'self' data:;");
  });
});
