import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderGonePage } from './gone.tsx';

const parse = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');

describe('a link without words', () => {
  it('leads to the place where they were taken back', () => {
    const page = renderGonePage({
      reason: 'withdrawn',
      now: 0,
      language: 'en',
      site: { name: 'Fairlight Motors' },
      place: { name: 'Harbor Road', photoUrl: '/p/photo' },
      visitUrl: 'https://fairlight.example/harbor',
    });
    const document = parse(page.html);
    expect(document.querySelector('h1')?.textContent).toBe('These words were taken back');
    expect(document.querySelector('h2')?.textContent).toBe('Harbor Road');
    expect(document.querySelector('a.primary')?.getAttribute('href')).toBe('https://fairlight.example/harbor');
    expect(document.querySelector('meta[property^="og:"],script')).toBeNull();
  });

  it('names nobody where the code is unknown', () => {
    const document = parse(renderGonePage({ reason: 'unknown', language: 'de' }).html);
    expect(document.querySelector('h1')?.textContent).toBe('Unter diesem Link ist nichts');
    expect(document.querySelector('header,a,img,script')).toBeNull();
  });
});
