import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderTakenBackPage, renderWithdrawPage } from './withdraw.tsx';

const parse = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');
const MODEL = {
  language: 'en',
  site: { name: 'Fairlight Motors' },
  place: { name: 'Harbor Road' },
  words: '<b>They remembered</b>',
  endpoint: '/r/abcdefghijklmnop/withdraw',
};

describe('the page that takes words back', () => {
  it('shows the words and does nothing by itself: no form, no link, nothing that a scanner could follow', () => {
    const document = parse(renderWithdrawPage(MODEL).html);
    expect(document.querySelector('blockquote')?.textContent).toBe('<b>They remembered</b>');
    expect(document.querySelector('form,a')).toBeNull();
    expect(document.querySelector('#ready')?.hasAttribute('hidden')).toBe(true);
  });

  it('shows no empty box while nothing is published', () => {
    expect(parse(renderWithdrawPage({ ...MODEL, words: '' }).html).querySelector('blockquote')).toBeNull();
  });

  it('says afterward that nothing is kept, and leads to the place', () => {
    const model = { ...MODEL, place: { name: 'Harbor Road', url: 'https://fairlight.example/harbor' } };
    const document = parse(renderTakenBackPage(model).html);
    expect(document.querySelector('h1')?.textContent).toBe('Your words are taken back');
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('https://fairlight.example/harbor');
    expect(document.querySelector('script')).toBeNull();
  });
});
