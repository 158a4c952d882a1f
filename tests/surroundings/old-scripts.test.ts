import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { fewOf } from '../support/few-of.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

/** What old libraries do to the language, as the page's first script. */
const LIBRARIES: [name: string, script: string][] = [
  [
    'extends arrays',
    `Array.prototype.first = function () { return this[0]; }; Array.prototype.contains = function (each) { return this.indexOf(each) >= 0; };`,
  ],
  [
    'extends every object',
    `Object.prototype.extend = function (other) { for (const name in other) this[name] = other[name]; return this; };
     Object.prototype.onchanged = function () {}; Object.prototype.size = 7;`,
  ],
  [
    'brings an Array.from of its own',
    `Array.from = function (list) { const made = []; for (let at = 0; at < (list ? list.length || 0 : 0); at++) made.push(list[at]); return made; };`,
  ],
  [
    "brings the elements' remove and replace of its own",
    `Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
     Element.prototype.replace = function () { return this; };
     Element.prototype.show = Element.prototype.hide = Element.prototype.select = function () { return this; };`,
  ],
  [
    'writes JSON of dates and of everything else as it likes',
    `Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };
     String.prototype.toJSON = Number.prototype.toJSON = Boolean.prototype.toJSON = function () { return '"' + this + '"'; };`,
  ],
  [
    'binds functions in its own way',
    `Function.prototype.bind = function (self) { const run = this, first = Array.prototype.slice.call(arguments, 1);
       return function () { return run.apply(self, first.concat(Array.prototype.slice.call(arguments))); }; };`,
  ],
  [
    'wraps promises, timers and listeners in zones',
    `{ const Real = Promise; const zone = (run) => typeof run === 'function' ? function () { return run.apply(this, arguments); } : run;
       class Zoned extends Real { then(yes, no) { return super.then(zone(yes), zone(no)); } }
       window.Promise = Zoned; window.__zone_symbol__Promise = Real;
       for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame']) {
         const real = window[name]; window[name] = function (run, ...rest) { return real.call(window, zone(run), ...rest); }; }
       const add = EventTarget.prototype.addEventListener;
       EventTarget.prototype.addEventListener = function (name, hear, options) { return add.call(this, name, zone(hear), options); };
       const call = window.fetch; window.fetch = (...request) => Zoned.resolve(call(...request)); }`,
  ],
  [
    'brings polyfills of what browsers have by now',
    `Array.prototype.flat = function () { return [].concat(...this); }; Array.prototype.at = function (at) { return this[at < 0 ? this.length + at : at]; };
     Object.entries = (each) => Object.keys(each).map((name) => [name, each[name]]); window.CSS.escape = String;
     String.prototype.replaceAll = function (what, by) { return this.split(what).join(by); }; delete window.requestIdleCallback;`,
  ],
];

test.each(fewOf(LIBRARIES, FEW.libraries))('a page whose old library %s', async (_, script) => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(script);
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await answerAll(card);
  await shop.received(WHOLE);
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  expect(await page.locator('goodword-panel').count()).toBe(0);
  await expectQuiet(quiet);
});

/** Names that pages with maps and styles give to what is theirs, and a shim for browsers of 2005. */
const OWN_NAMES = `<script>
  var Set = {}, Map = function () { return null; }, WeakMap = 1, WeakSet = 2, CSS = 'main.css', innerHeight = 'tall', innerWidth = 'wide';
  function addEventListener(element, type, act) { element.attachEvent('on' + type, act); }
</script>`;

test.each([
  ['a card after a while', {}],
  ['rules of when to ask', { audience: { urls: { include: ['/*'] } } }],
  ['a side tab', { display: { as: 'tab' as const, label: 'Tell us' } }],
])('a page that has maps, sets and styles of its own: %s', async (_, parts) => {
  const shop = await openShop({ page: { head: OWN_NAMES }, programs: [{ ...PROGRAM, ...parts }] });
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  if ('display' in parts) await page.locator('goodword-tab button').click();
  await answerAll(new Card(page));
  await shop.received(WHOLE);
  expect(quiet.noise).toEqual([]);
});

test('a page whose old library writes every list in JSON as a text: nothing is asked, rather than something lost', async () => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(
    `Array.prototype.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']'; };`,
  );
  const loaded: string[] = [];
  context.on('requestfinished', (request) => loaded.push(request.url()));
  const { page, quiet } = await openQuietly(context, shop.url);
  await expect.poll(() => loaded.some((url) => url.includes('/panel-'))).toBe(true);
  // Nothing tells that nothing comes: the card takes a few milliseconds once its file is there.
  await page.waitForTimeout(500);
  expect(await page.locator('goodword-panel').count()).toBe(0);
  await expectQuiet(quiet);
});
