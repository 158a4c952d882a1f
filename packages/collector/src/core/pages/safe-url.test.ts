import { describe, expect, it } from 'vitest';
import { safeImageUrl, safeUrl, telephoneUrl } from './safe-url.ts';

describe('addresses that may be shown', () => {
  it.each([
    ['https://shop.example/a?b=c#d', 'https://shop.example/a?b=c#d'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787/'],
    ['/r/abc/withdraw', '/r/abc/withdraw'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,<script>', undefined],
    ['blob:https://shop.example/1', undefined],
    ['https://', undefined],
    [undefined, undefined],
  ])('%s is shown as %s', (url, shown) => {
    expect(safeUrl(url)).toBe(shown);
  });

  it('takes embedded pictures of the two safe kinds only', () => {
    expect(safeImageUrl('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
    expect(safeImageUrl('data:image/svg+xml;base64,AAAA')).toBeUndefined();
    expect(safeImageUrl('data:image/png;base64,AAAA" onload="x')).toBeUndefined();
  });

  it.each([
    ['+44 (0)1632 960-142', 'tel:+441632960142'],
    ['(419) 555-0110', 'tel:4195550110'],
    ['ring the bell', undefined],
    ['1+2', undefined],
    [undefined, undefined],
  ])('%s is called as %s', (phone, url) => {
    expect(telephoneUrl(phone)).toBe(url);
  });
});
