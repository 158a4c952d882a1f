import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { Driver } from '../support/drive/driver.ts';
import { PanelCard } from '../support/drive/panel-card.ts';
import { openShop, PROGRAM, type Shop, useStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from './in-each-browser.ts';

useStage();

const require = createRequire(import.meta.url);
const fileOf = (name: string) => readFileSync(require.resolve(name), 'utf8');
const LIBRARIES = {
  Turbo: { text: fileOf('@hotwired/turbo/dist/turbo.es2017-umd.js'), body: '' },
  htmx: { text: fileOf('htmx.org/dist/htmx.js'), body: 'hx-boost="true"' },
};

const LOCATIONS = [
  { id: 'lake', name: 'Lakeside' },
  { id: 'hill', name: 'Bergblick' },
];
/** Asked again and again: whether the next page asks is what is looked at. */
const PATIENT = { waiting: { shownDays: 0, dismissedDays: 0, answeredDays: 0 } };
const PAGES = {
  lake: { lang: 'en', heading: 'Lakeside', next: 'Next' },
  hill: { lang: 'de', heading: 'Bergblick', next: 'Weiter' },
};

interface Parts {
  library: keyof typeof LIBRARIES;
  /** Where the widget's tag stands. */
  tagIn: 'head' | 'body';
  delaySeconds?: number;
}

/** Two shops on one site, each with a page of its own in its own language; a link leads from each to the other. */
async function openShops({ library, tagIn, delaySeconds = 0 }: Parts) {
  const shop = await openShop({
    locations: LOCATIONS,
    programs: [{ ...PROGRAM, ...PATIENT, trigger: { delaySeconds } }],
  });
  const { text, body } = LIBRARIES[library];
  const script = shop.page(`/${shop.site}/library.js`, text);
  const address = (id: string) => `/${shop.site}/${id}`;
  const [url] = Object.entries(PAGES).map(([id, { lang, heading }]) => {
    const tag = shop.tag(`data-location="${id}"`);
    const inHead = tagIn === 'head' ? tag : '';
    const inBody = tagIn === 'body' ? tag : '';
    const other = id === 'lake' ? 'hill' : 'lake';
    return shop.page(
      address(id),
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${heading}</title><script src="${script}"></script>${inHead}</head>
      <body ${body}><h1>${heading}</h1><p><a href="${address(other)}">${other}</a></p>
      <script>window.sale = () => goodword('convert', { order: '${id}-' + Math.random() })</script>${inBody}</body></html>`,
    );
  });
  return { shop, url: url ?? '' };
}

/** Follows the page's own link, or goes back, and waits for the other page. */
async function go(driver: Driver, heading: string, act = "document.querySelector('a').click()"): Promise<void> {
  await driver.evaluate(`(window.isSame = true, ${act}, null)`);
  await until(heading, () =>
    driver.evaluate<boolean>(`document.querySelector('h1').textContent === '${heading}' && window.isSame === true`),
  );
}

async function asksAbout(driver: Driver, id: keyof typeof PAGES): Promise<void> {
  const { heading, next } = PAGES[id];
  const card = new PanelCard(driver);
  await card.see({ role: 'dialog' }, ({ text }) => text?.includes(heading) && text.includes(next));
}

async function sells(driver: Driver, shop: Shop, id: string): Promise<void> {
  await driver.evaluate('(sale(), null)');
  await until(`a sale at ${id}`, async () => {
    const sales = (await shop.events()).filter(({ type }) => type === 'conversion');
    return sales.length > 0 && sales.at(-1)?.location === id && String(sales.at(-1)?.order).startsWith(id);
  });
}

type Library = keyof typeof LIBRARIES;
type Place = Parts['tagIn'];

function asksThere(person: () => Promise<Driver>, library: Library, places: Place[]): void {
  test.each(places)(
    `${library} goes to a page about another shop, in another language, with the tag in the %s: asks there, in its language, and counts sales there`,
    async (tagIn) => {
      const { shop, url } = await openShops({ library, tagIn });
      const driver = await person();
      await driver.open(url);
      const card = new PanelCard(driver);
      await asksAbout(driver, 'lake');
      await card.press('Close');
      await card.gone();
      await sells(driver, shop, 'lake');
      await go(driver, 'Bergblick');
      await asksAbout(driver, 'hill');
      await sells(driver, shop, 'hill');
      await card.press('Schließen');
      await card.gone();
      await go(driver, 'Lakeside', 'history.back()');
      await asksAbout(driver, 'lake');
      await sells(driver, shop, 'lake');
      await card.press('Close');
      await card.gone();
      await go(driver, 'Bergblick');
      await asksAbout(driver, 'hill');
      await expect
        .poll(async () =>
          (await shop.events()).filter(({ type }) => type === 'survey.shown').map((each) => each.location),
        )
        .toEqual(['lake', 'hill', 'lake', 'hill']);
      expect(await driver.noise()).toEqual([]);
    },
  );
}

function asksWhoHasLeft(person: () => Promise<Driver>, library: Library): void {
  test(`${library}: who has left before the moment came is asked about where they are`, async () => {
    const { shop, url } = await openShops({ library, tagIn: 'head', delaySeconds: 2 });
    const driver = await person();
    await driver.open(url);
    await until('the configuration', () =>
      driver.evaluate<boolean>(
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('/config?'))",
      ),
    );
    await go(driver, 'Bergblick');
    await asksAbout(driver, 'hill');
    await shop.received(['survey.shown']);
    expect(await driver.noise()).toEqual([]);
  });
}

inEachBrowser('going', (person) => {
  asksThere(person, 'Turbo', ['head']);
  asksWhoHasLeft(person, 'htmx');
});

inEachBrowser('none', (person) => {
  asksThere(person, 'Turbo', ['body']);
  asksThere(person, 'htmx', ['head', 'body']);
  asksWhoHasLeft(person, 'Turbo');

  test('htmx: a page that comes under another address than it was asked for', async () => {
    const { shop, url } = await openShops({ library: 'htmx', tagIn: 'head', delaySeconds: 3_600 });
    const other = new URL(`/${shop.site}/other`, url).href;
    const driver = await person();
    await driver.open(url);
    await until('a client', () => driver.evaluate<boolean>("typeof goodword === 'function' && !!goodword.isReady"));
    // Served there, too: a page that is loaded again must be the same.
    shop.page(`/${shop.site}/other`, await (await fetch(new URL('hill', url))).text());
    const link = "document.querySelector('a')";
    const act = `${link}.setAttribute('hx-push-url', '${other}'), ${link}.click()`;
    await go(driver, 'Bergblick', act);
    await until('what is asked about it', () =>
      driver.evaluate<boolean>(
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('/config?location=hill'))",
      ),
    );
    await sells(driver, shop, 'hill');
    expect(await driver.evaluate('location.href')).toBe(other);
    expect(await driver.noise()).toEqual([]);
  });

  test('a tag whose attributes change, and a page that says another language: the next question is about that', async () => {
    const { shop, url } = await openShops({ library: 'Turbo', tagIn: 'head', delaySeconds: 2 });
    const driver = await person();
    await driver.open(url);
    await until('the configuration', () =>
      driver.evaluate<boolean>(
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('/config?'))",
      ),
    );
    await driver.evaluate(
      "(document.querySelector('script[data-site]').dataset.location = 'hill', document.documentElement.lang = 'de', null)",
    );
    await driver.evaluate("(goodword('convert', { order: 'hill-1' }), null)");
    await asksAbout(driver, 'hill');
    const [sale] = await shop.received(['conversion', 'survey.shown']);
    expect(sale).toMatchObject({ location: 'hill' });
  });
});
