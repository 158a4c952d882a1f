import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderSurveyPage, type SurveyModel } from './survey.tsx';

const MODEL: SurveyModel = {
  language: 'en',
  site: { name: 'Fairlight Motors', brand: '#24407f', logoUrl: '/p/logo', url: 'https://www.fairlight.example/' },
  place: { name: 'Harbor Road' },
  widget: { program: 'after-service', site: 'pub_12345678', location: 'harbor', language: 'en' },
  images: ['https://pictures.example/front.jpg'],
};
const HOSTILE = '"><script>alert(1)</script><b x=\'';

function read(more: Partial<SurveyModel> = {}) {
  const page = renderSurveyPage({ ...MODEL, ...more });
  const document = new new Window().DOMParser().parseFromString(page.html, 'text/html');
  const attributes = (selector: string) =>
    Object.fromEntries(
      Array.from(document.querySelector(selector)?.attributes ?? [], ({ name, value }) => [name, value]),
    );
  return { ...page, document, attributes };
}

describe('the hosted survey', () => {
  it('says whose it is and which place it is about, and holds the widget', () => {
    const { document, attributes } = read();
    expect(document.title).toBe('Harbor Road – Fairlight Motors');
    expect(document.querySelector('h1')?.textContent).toBe('Harbor Road');
    expect(attributes('main goodword-survey')).toEqual({ program: 'after-service' });
    expect(attributes('script')).toEqual({
      async: '',
      src: '/goodword.js',
      'data-site': 'pub_12345678',
      'data-location': 'harbor',
      'data-lang': 'en',
    });
  });

  it('leaves out what is not known', () => {
    const { document, attributes } = read({ place: undefined, widget: { program: 'p', site: 'pub_12345678' } });
    expect(document.title).toBe('Fairlight Motors');
    expect(document.querySelector('h1')?.textContent).toBe('Fairlight Motors');
    expect(Object.keys(attributes('script'))).toEqual(['async', 'src', 'data-site']);
  });

  it('runs the way of its language, and speaks it', () => {
    const { document, html } = read({ language: 'ar' });
    expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    const sentence = document.querySelector('noscript p');
    expect(sentence?.getAttribute('lang')).toBe('ar');
    expect(sentence?.getAttribute('dir')).toBe('rtl');
  });

  it('lets the widget load and speak to its own collector, and nothing else', () => {
    const { contentSecurityPolicy: policy } = read();
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("img-src 'self' data: https://pictures.example;");
    expect(policy).not.toContain('unsafe');
  });

  it('holds nothing inline but the style that the policy names, and no search engine keeps it', () => {
    const { document } = read();
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('[style],[onclick],[onload]')).toHaveLength(0);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('shows hostile texts as texts', () => {
    const { document, attributes } = read({
      language: HOSTILE,
      site: { name: HOSTILE, brand: HOSTILE, logoUrl: 'javascript:alert(1)', url: 'javascript:alert(1)' },
      place: { name: HOSTILE },
      widget: { program: HOSTILE, site: HOSTILE, location: HOSTILE, language: HOSTILE },
      images: ['javascript:alert(1)', HOSTILE],
    });
    expect(document.querySelectorAll('script,b')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(attributes('goodword-survey').program).toBe(HOSTILE);
    expect(attributes('script')['data-location']).toBe(HOSTILE);
    expect(document.querySelector('a,img')).toBeNull();
  });
});
