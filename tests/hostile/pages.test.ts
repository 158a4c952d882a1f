import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { collector, NOON, TOKEN } from '../support/collector.ts';
import { newCode, newId } from '../support/journey.ts';
import { RUNS } from './runs.ts';

/** A page takes longer than a request of the wire. */
const PAGES = Math.ceil(RUNS / 4);

/** What breaks out of somewhere, turns something round, or cannot be seen. */
const FRAGMENTS = [
  '</script>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '</style>',
  '</title>',
  '<svg/onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '" onfocus="alert(1)" autofocus="',
  "' style='position:fixed",
  '&lt;b&gt;',
  '&#x3c;script&#x3e;',
  '\\u003cscript\\u003e',
  '#{alert(1)}',
  '{{7*7}}',
  'javascript:alert(1)',
  '\u2028',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u0336\u0336\u0336\u0336\u0336\u0336',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  '雨の日',
  '"}]}',
  '\\',
  '"',
  '\n\n\n',
];
const text = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join('').slice(0, maxLength));
const said = fc.record({
  words: text(500),
  name: fc.option(text(40), { nil: undefined }),
  language: fc.constantFrom('en', 'ar', 'ja', 'de-AT', 'zh-Hant-TW', 'xx', 'he'),
});

/** What the page is made of, apart from its texts. */
function shapeOf(html: string) {
  const document = new new Window().DOMParser().parseFromString(html, 'text/html');
  const all = Array.from(document.querySelectorAll('*'));
  return {
    document,
    scripts: Array.from(document.querySelectorAll('script'), (script) => script.type),
    styles: document.querySelectorAll('style').length,
    titles: document.querySelectorAll('head > title, head > meta[property="og:title"]').length,
    handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => /^on|^style$/.test(name))),
    addresses: Array.from(
      document.querySelectorAll('[href], [src]'),
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    ),
  };
}

test(
  'whatever customers write, the page keeps its shape, its policy and its structured data',
  async () => {
    const it = await collector();
    const checked = fc.asyncProperty(said, async ({ words, name, language }) => {
      const code = newCode();
      // As an importer brings them: nothing was cleaned before.
      const sent = await it.send(
        [
          { id: newId(), type: 'recommendation.prepared', at: NOON, code, location: 'harbor', language },
          {
            id: newId(),
            type: 'recommendation.published',
            at: NOON,
            code,
            words,
            language,
            ...(name ? { name } : {}),
            consent: { wording: 'Public.' },
          },
        ],
        { token: TOKEN },
      );
      // What no store can hold is refused as it comes in.
      fc.pre(sent.status === 202 && sent.body.accepted === 2);
      const page = await it.call('GET', `/r/${code}`);
      expect(page.status).toBe(200);
      const { document, scripts, styles, titles, handlers, addresses } = shapeOf(page.text);
      expect({ scripts, styles, titles, handlers }).toEqual({
        scripts: ['application/ld+json', 'module'],
        styles: 1,
        titles: 2,
        handlers: [],
      });
      for (const address of addresses) expect(address).toMatch(/^(https:\/\/|\/|#(?:words|mark)$|data:,$|tel:)/);
      expect(() => JSON.parse(document.querySelector('script')?.textContent ?? '')).not.toThrow();
      expect(document.querySelectorAll('#words *')).toHaveLength(0);
      expect(page.text).not.toMatch(/[\u202A-\u202E]/);
      const style = /<style>([\s\S]*?)<\/style>/.exec(page.text)?.[1] ?? '';
      expect(page.headers['content-security-policy']).toContain(createHash('sha256').update(style).digest('base64'));
    });
    await fc.assert(checked, { numRuns: PAGES });
  },
  30_000 + PAGES * 200,
);
