import type { ProgramInput } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../support/drive/driver.ts';
import { PanelCard } from '../support/drive/panel-card.ts';
import { openShop, PROGRAM, useStage } from '../support/stage.ts';
import { inEachBrowser } from './in-each-browser.ts';

useStage();

/** Asked for on one address, so that the file with all occasions comes, too. */
const ELSEWHERE: ProgramInput = { ...PROGRAM, audience: { urls: { include: ['/*'] } } };

/** What old pages call their own variables and functions: many of these are a browser's. */
const OWN_NAMES = `<script>
  var navigation = 'main', requestIdleCallback = function () { throw new Error('this is the page’s own'); }, name = 'shop', status = 'open', top = 12, event = 'sale', length = 3,
    URL = '/index.php', history = [], innerHeight = 'tall', screen = {}, parent = null, external = 1, origin = 'here',
    closed = false, self = 1, scrollX = 'x', performance = 0, visualViewport = 'v', scheduler = 2;
  function dispatchEvent() { throw new Error('this is the page’s own'); }
  function addEventListener() {}
  function open() {} function close() {} function stop() {} function find() {} function print() {} function focus() {}
  let Navigation = 1; const Sender = 2, panel = 3, Frame = 4;
</script>`;

const NO_OP = '<script>function requestIdleCallback() {} function cancelIdleCallback() {}</script>';

const NAMED = `<iframe name="hidden" hidden></iframe><form name="body"></form><img name="title" alt=""><form name="forms"></form>
  <form id="goodword"></form><nav id="navigation"></nav><div id="navigator"></div>
  <form name="search"><input name="action"></form>`;

/** As Prototype.js 1.7 has it, in a few lines. */
const PROTOTYPE = `<script>
  Array.prototype.entries = function () { return this.slice(); };
  Array.prototype.select = Array.prototype.findAll = Array.prototype.filter;
  Array.prototype.include = Array.prototype.member = function (each) { return this.indexOf(each) >= 0; };
  Array.prototype.first = function () { return this[0]; }; Array.prototype.last = function () { return this[this.length - 1]; };
  Object.prototype.toQueryString = function () { return ''; };
</script>`;

type Page = { head?: string; body?: string };
const PAGES: [string, Page][] = [
  ['has elements of such names', { body: `<h1>Old</h1>${NAMED}` }],
  ['has an old library that extends lists', { head: PROTOTYPE }],
];
const PAGES_WITH_NAMES: [string, Page][] = [
  ['has names of a browser’s for its own', { head: OWN_NAMES }],
  ['waits for nothing where it says it does', { head: NO_OP }],
];
/** A card after a while needs less of a page, and fewer of our files. */
const RULES: [string, ProgramInput][] = [['rules of when to ask', ELSEWHERE]];
const NO_RULES: [string, ProgramInput][] = [['a card after a while', PROGRAM]];

function asksOn(person: () => Promise<Driver>, pages: [string, Page][], programs: [string, ProgramInput][]): void {
  describe.each(pages)('a page that %s', (_, page) => {
    test.each(programs)('%s: asks, and all answers arrive', async (_program, program) => {
      const shop = await openShop({ page, programs: [program] });
      const driver = await person();
      await driver.open(shop.url);
      await driver.evaluate("goodword('on', 'survey:answered', ({ value }) => (window.told = value))");
      const card = new PanelCard(driver);
      await card.shown();
      await card.choose(7);
      await card.rate();
      await card.send('They had time.');
      await card.says('Thank you.');
      expect(await driver.evaluate('told')).toBe('They had time.');
      await shop.received([
        'survey.shown',
        'survey.answered score=7',
        'survey.answered ease=5',
        'survey.answered comment="They had time."',
        'survey.completed',
      ]);
      expect(await driver.noise()).toEqual([]);
    });
  });
}

inEachBrowser('names', (person) => asksOn(person, PAGES_WITH_NAMES, RULES));

inEachBrowser('none', (person) => {
  asksOn(person, PAGES_WITH_NAMES, NO_RULES);
  asksOn(person, PAGES, [...RULES, ...NO_RULES]);

  test('a `<base>` that is elsewhere: what a link brought is taken out of the address, and nothing is thrown', async () => {
    const shop = await openShop({ page: { head: '<base href="https://elsewhere.example/cdn/">' } });
    const driver = await person();
    await driver.open(`${shop.url}?gw=clickclick123456&color=red#top`);
    const card = new PanelCard(driver);
    await card.shown();
    expect(await driver.evaluate('location.href')).toBe(`${shop.url}?color=red#top`);
    expect(await driver.noise()).toEqual([]);
  });

  test.each([
    [
      'a query of the tag’s own address',
      (url: string, site: string) => `<script async src="${url}/goodword.js?site=${site}"></script>`,
    ],
    [
      'a module',
      (url: string, site: string) =>
        `<script type="module" src="${url}/goodword.js?site=${site}&location=main"></script>`,
    ],
    [
      'code that was put together with other code',
      (url: string, site: string) =>
        `<script>fetch('${url}/goodword.js?site=${site}').then((it) => it.text()).then((code) => (0, eval)('var other = 1;' + code))</script>`,
    ],
  ])('asks from %s', async (_, tag) => {
    const shop = await openShop();
    const url = shop.page(
      `/${shop.site}/tag`,
      `<!doctype html><html lang="en"><title>Tag</title>${tag(shop.collector, shop.site)}<h1>Tag</h1>`,
    );
    const driver = await person();
    await driver.open(url);
    await new PanelCard(driver).shown();
    expect(await driver.noise()).toEqual([]);
  });
});
