import { expect, test } from 'vitest';
import { collector, PUBLIC_URL, SITE } from '../support/collector.ts';

/** Runs a script as a page does, with this as its own tag; answers with what it asks the network for. */
async function asks(code: string, currentScript: unknown): Promise<string[]> {
  const asked: string[] = [];
  const storage = { getItem: () => null, setItem() {}, removeItem() {} };
  const page = {
    document: {
      currentScript,
      hidden: false,
      documentElement: { lang: 'en' },
      addEventListener() {},
      dispatchEvent() {},
      querySelector: () => null,
    },
    location: { search: '', href: 'https://shop.example/' },
    navigator: { language: 'en' },
    customElements: { get: () => undefined, define() {} },
    HTMLElement: class {},
    localStorage: storage,
    sessionStorage: storage,
    fetch(url: string) {
      asked.push(url);
      return new Promise(() => {});
    },
  };
  new Function('window', ...Object.keys(page), code)({}, ...Object.values(page));
  await new Promise((resolve) => setTimeout(resolve));
  return asked;
}

test.each(['goodword.js', 'share.js'])('%s knows what its address says, wherever it runs', async (name) => {
  const { call } = await collector();
  const plain = await call('GET', `/${name}`);
  // What is put in its place stands once: a build that looks at it twice would know half of it.
  expect(plain.text.split('document.currentScript')).toHaveLength(2);
  const query = new URLSearchParams({ site: SITE, location: 'harbor', lang: 'de', other: 'x' });
  const tagged = await call('GET', `/${name}?${query}`);
  expect(tagged.text).not.toContain('document.currentScript');
  expect(tagged.text).toContain(JSON.stringify({ host: PUBLIC_URL, site: SITE, location: 'harbor', lang: 'de' }));
  expect(tagged.text).not.toContain('other');
  expect(tagged.headers.etag).not.toBe(plain.headers.etag);
  expect(tagged.headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('the widget asks for what its address says, as a module and under another host, too', async () => {
  const { call } = await collector();
  const { text } = await call('GET', `/goodword.js?site=${SITE}&location=harbor&lang=de`);
  expect(await asks(text, null)).toEqual([`${PUBLIC_URL}/v1/sites/${SITE}/config?location=harbor&lang=de`]);
  const other = await call('GET', `/goodword.js?site=${SITE}&host=https://cdn.example`);
  expect(await asks(other.text, null)).toEqual([`https://cdn.example/v1/sites/${SITE}/config?lang=en`]);
});

test.each([
  ['no site', ''],
  ['another shape', '?site=</script><script>alert(1)//'],
  ['a location that is none', `?site=${SITE}&location=${encodeURIComponent('");alert(1)//')}`],
  ['a host that is no address', `?site=${SITE}&host=javascript:alert(1)`],
  ['a site twice', `?site=${SITE}&site=${SITE}`],
])('an address with %s is the plain file: nothing of it is put into code', async (_, query) => {
  const { call } = await collector();
  expect((await call('GET', `/goodword.js${query}`)).text).toBe((await call('GET', '/goodword.js')).text);
});
