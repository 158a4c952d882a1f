import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { newCode, newId } from '../../support/journey.ts';
import { NOON } from '../../support/noon.ts';
import { type OpenCollector, openCollector } from '../../support/open-collector.ts';
import { TOKEN } from '../../support/test-site.ts';
import { drawUntil } from '../draw-until.ts';
import type { Findings, Size } from '../proof.ts';

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
const anySaid = fc.record({
  words: text(500),
  name: fc.option(text(40), { nil: undefined }),
  language: fc.constantFrom('en', 'ar', 'ja', 'de-AT', 'zh-Hant-TW', 'xx', 'he'),
});

/** What the page is made of, apart from its texts. */
function shapeOf(html: string, window: Window) {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
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

type Said = typeof anySaid extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Publishes whatever customers write, and looks at the page that friends see. `spoil` is done to the collector before. */
export async function provePages(
  { counts, seed }: Size,
  report: (progress: string) => void,
  spoil: (it: OpenCollector) => void = () => {},
): Promise<Findings> {
  const { pages = 1 } = counts;
  const it = await openCollector();
  spoil(it);
  const window = new Window();
  let shown = 0;
  let refused = 0;
  try {
    const failure = await drawUntil(
      anySaid,
      async (said) => {
        const code = await publish(it, said);
        if (code === undefined) refused++;
        else {
          await checkPage(it, code, window);
          shown++;
        }
      },
      {
        seed,
        isEnough: () => shown >= pages,
        report: () => report(`${shown.toLocaleString('en')} of ${pages.toLocaleString('en')} pages`),
      },
    );
    return {
      claims: [
        { what: 'pages that kept their shape', counted: shown, is: 'at least', asked: failure ? null : pages },
        { what: 'words that were refused', counted: refused, is: 'at least', asked: null },
      ],
      failures: failure ? [failure] : [],
    };
  } finally {
    await window.happyDOM.close();
    await it.close();
  }
}

/** As an importer brings them: nothing was cleaned before. Resolves with the code, or with nothing where no store can hold it. */
async function publish(it: OpenCollector, { words, name, language }: Said): Promise<string | undefined> {
  const code = newCode();
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
  return sent.status === 202 && sent.body.accepted === 2 ? code : undefined;
}

/** Throws where a page has lost its shape, its policy or its structured data. */
async function checkPage(it: OpenCollector, code: string, window: Window): Promise<void> {
  const page = await it.call('GET', `/r/${code}`);
  assert.equal(page.status, 200);
  const { document, scripts, styles, titles, handlers, addresses } = shapeOf(page.text, window);
  assert.deepEqual(
    { scripts, styles, titles, handlers },
    { scripts: ['application/ld+json', 'module'], styles: 1, titles: 2, handlers: [] },
  );
  for (const address of addresses) assert.match(address, /^(https:\/\/|\/|#(?:words|mark)$|data:,$|tel:)/);
  assert.doesNotThrow(() => JSON.parse(document.querySelector('script')?.textContent ?? ''));
  assert.equal(document.querySelectorAll('#words *').length, 0, 'words became elements');
  assert.doesNotMatch(page.text, /[\u202A-\u202E]/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page.text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert(String(page.headers['content-security-policy']).includes(hash), 'the policy does not name the style');
}
