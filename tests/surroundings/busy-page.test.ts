import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { fewOf } from '../support/few-of.ts';
import { expectQuiet, openShop, PROGRAM, useStage } from '../support/stage.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

const TEXT = '<main><h1>Lakeside Motors</h1><p>Open until six.</p><input aria-label="Search"></main>';
const FIXED = 'position:fixed;background:#fff;z-index:9';
const inRoot = (mode: string, html: string, then = '') => `<x-shop></x-shop><script>
  const root = document.querySelector('x-shop').attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(html)};
  window.shop = root; ${then}
</script>`;
const MODAL = '<dialog><button>Agree</button></dialog>';

/** What a page may be busy with, and what its owner or visitor does to end it. */
const BUSY: [name: string, body: string, end: string][] = [
  [
    'a modal in an open shadow root',
    inRoot('open', MODAL, "root.querySelector('dialog').showModal();"),
    "shop.querySelector('dialog').close()",
  ],
  [
    'a modal in a closed shadow root',
    inRoot('closed', MODAL, "root.querySelector('dialog').showModal();"),
    "shop.querySelector('dialog').close()",
  ],
  [
    'a modal in a closed shadow root that has lost the focus',
    inRoot('closed', MODAL, "root.querySelector('dialog').showModal(); root.querySelector('button').blur();"),
    "shop.querySelector('dialog').close()",
  ],
  [
    'a dialog by its role alone',
    '<div role="dialog" aria-modal="true" id="busy"><p>Choose a size.</p><button>M</button></div>',
    'busy.remove()',
  ],
  [
    'a banner over the page',
    `<div id="busy" style="${FIXED};inset:0"><h2>Cookies?</h2><button>Agree</button></div>`,
    'busy.remove()',
  ],
  [
    'a banner where the card would be',
    `<div id="busy" style="${FIXED};inset:auto 0 0;height:220px"><p>Cookies?</p><button>Agree</button></div>`,
    'busy.style.display = "none"',
  ],
  [
    'a banner in a shadow root where the card would be',
    inRoot('open', `<div style="${FIXED};inset:0"><p>Cookies?</p><button>Agree</button></div>`),
    "document.querySelector('x-shop').remove()",
  ],
  [
    'a chat that is open where the card would be',
    `<div id="busy" style="${FIXED};inset:auto 20px 20px auto;width:360px;height:500px"><iframe srcdoc="Chat"></iframe></div>`,
    'busy.remove()',
  ],
  [
    'content that is put aside',
    "<script>document.querySelector('main').inert = true</script>",
    "document.querySelector('main').inert = false",
  ],
  [
    'content that is hidden from screen readers',
    `<div role="dialog" aria-modal="true" tabindex="-1" id="busy">M or L?</div><script>document.querySelector('main').ariaHidden = true; busy.focus()</script>`,
    "busy.remove(), document.querySelector('main').ariaHidden = null",
  ],
  [
    'the whole page put aside',
    '<script>document.documentElement.inert = true</script>',
    'document.documentElement.inert = false',
  ],
  [
    'content that is put aside under a headline of its own',
    "<header><h1>Lakeside</h1></header><script>document.querySelector('main').inert = true</script>",
    "document.querySelector('main').inert = false",
  ],
  [
    'a frame over the page',
    `<iframe id="busy" srcdoc="Cookies?" style="${FIXED};inset:0;width:100%;height:100%"></iframe>`,
    'busy.remove()',
  ],
  [
    'a dialog that is no modal',
    '<dialog id="busy" style="inset:0 auto auto 0"><button>Agree</button></dialog><script>busy.show()</script>',
    'busy.close()',
  ],
  [
    'a dialog of old before a veil',
    `<div id="busy"><div style="${FIXED};inset:0;opacity:.5"></div><p style="position:absolute;top:99px;z-index:10">M or L?</p></div>`,
    'busy.remove()',
  ],
  ['that it is loading', `<div id="busy" style="${FIXED};inset:0">One moment …</div>`, 'busy.remove()'],
  [
    'a low banner at its end',
    `<div id="busy" style="${FIXED};inset:auto 0 0;height:110px"><button>Agree</button></div>`,
    'busy.remove()',
  ],
  [
    'a frame in which somebody may be writing',
    '<iframe id="busy" srcdoc="Your card"></iframe><script>busy.onload = () => busy.focus()</script>',
    'busy.remove()',
  ],
  [
    'a popover where the card would be',
    `<nav popover id="busy" style="inset:auto 0 0 auto;width:400px;height:400px"><a href="#a">Menu</a></nav><script>busy.showPopover()</script>`,
    'busy.hidePopover()',
  ],
];

/** The page has had what it needs to ask: since then nothing came. */
async function isQuietFor(page: Page, ms: number): Promise<void> {
  await expect
    .poll(() => page.evaluate('performance.getEntriesByType("resource").map(({ name }) => name).join()'), {
      timeout: 120_000,
    })
    .toMatch(/in-host-page-/);
  // That nothing comes is only seen by waiting: three of the looks that it takes.
  await page.waitForTimeout(ms);
  expect(await new Card(page).dialog.count()).toBe(0);
}

describe('the card waits, and nothing is counted, while the page shows', () => {
  test.each(fewOf(BUSY, FEW.busy))('%s', async (_name, body, end) => {
    const shop = await openShop({ page: { body: TEXT + body } });
    const { page, quiet } = await openQuietly(await anybody(), shop.url);
    await isQuietFor(page, 1_500);
    expect(await shop.arrived()).toEqual([]);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('shown');
    await page.evaluate(`void (${end})`);
    await new Card(page).shown();
    await shop.received(['survey.shown']);
    await expectQuiet(quiet, { globals: await quiet.globals() });
  });
});

test('waits while somebody writes, and comes once they have stopped', async () => {
  const shop = await openShop({ page: { body: TEXT }, programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 } }] });
  const { page } = await openQuietly(await person({ viewport: { width: 390, height: 844 } }), shop.url);
  const field = page.getByRole('textbox', { name: 'Search' });
  await field.focus();
  for (let times = 0; times < 16; times++) await field.press('a', { delay: 200 });
  expect(await new Card(page).dialog.count()).toBe(0);
  await new Card(page).shown();
  expect(await field.inputValue()).toBe('a'.repeat(16));
});

test('waits while something is dragged', async () => {
  const shop = await openShop({ page: { body: TEXT }, programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 } }] });
  const { page } = await openQuietly(await anybody(), shop.url);
  await page.mouse.move(40, 40);
  await page.mouse.down();
  await isQuietFor(page, 1_000);
  await page.mouse.up();
  await new Card(page).shown();
});

test('waits while something fills the screen', async () => {
  const shop = await openShop({
    page: { body: `${TEXT}<video controls></video>` },
    programs: [{ ...PROGRAM, trigger: { delaySeconds: 1 } }],
  });
  const { page } = await openQuietly(await anybody(), shop.url);
  await page.evaluate("document.addEventListener('click', () => document.querySelector('video').requestFullscreen())");
  await page.mouse.click(40, 40);
  await expect.poll(() => page.evaluate('document.fullscreenElement?.localName')).toBe('video');
  await isQuietFor(page, 1_000);
  await page.evaluate('document.exitFullscreen()');
  await new Card(page).shown();
});

test.each([
  [
    'whose whole app is fixed in the window',
    `<div style="position:fixed;inset:0;overflow:auto">${TEXT}<button>Buy</button></div>`,
  ],
  ['with a fixed picture behind it', `<div style="position:fixed;inset:0;background:#eee"></div>${TEXT}`],
  [
    'with bars at its ends',
    `${TEXT}<nav style="${FIXED};inset:0 0 auto;height:60px"><a href="#a">A</a></nav><footer style="${FIXED};inset:auto 0 0;height:64px"><button>Buy</button></footer>`,
  ],
  [
    'with a round button in its corner',
    `${TEXT}<button style="${FIXED};inset:auto 20px 20px auto;width:60px;height:60px">Chat</button>`,
  ],
])('a page %s is not busy', async (_name, body) => {
  const shop = await openShop({ page: { body } });
  const { page } = await openQuietly(await anybody(), shop.url);
  await new Card(page).shown();
  await shop.received(['survey.shown']);
});

test('what a page asks for itself waits for a modal and for nothing else', async () => {
  const shop = await openShop({
    page: { body: `${TEXT}<div style="${FIXED};inset:0"><button onclick="goodword('show')">Tell us</button></div>` },
    programs: [{ ...PROGRAM, trigger: { delaySeconds: 3_600 } }],
  });
  const { page } = await openQuietly(await anybody(), shop.url);
  await expect.poll(() => page.evaluate('typeof goodword')).toBe('function');
  await page.getByRole('button', { name: 'Tell us' }).click();
  await new Card(page).shown();
  await shop.received(['survey.shown']);
});

test('what a page asks for does not wait with a card that waits', async () => {
  const shop = await openShop({
    page: { body: `${TEXT}<div style="${FIXED};inset:0"><button onclick="goodword('show')">Tell us</button></div>` },
  });
  const { page } = await openQuietly(await anybody(), shop.url);
  await isQuietFor(page, 1_000);
  await page.getByRole('button', { name: 'Tell us' }).click();
  await new Card(page).shown();
  await expect.poll(() => page.locator('goodword-panel').count()).toBe(1);
  await shop.received(['survey.shown']);
});

describe('in an element of the page', () => {
  const survey = (style: string) => ({
    page: { body: `${TEXT}<div id="box" style="${style}"><goodword-survey></goodword-survey></div>` },
    programs: [{ ...PROGRAM, display: { as: 'inline' as const } }],
  });
  test.each([
    ['that is not shown', 'display:none', "box.style.display = 'block'"],
    ['far below', 'margin-top:3000px', 'box.scrollIntoView()'],
  ])('%s: counted once it is in sight', async (_name, style, act) => {
    const shop = await openShop(survey(style));
    const { page } = await openQuietly(await anybody(), shop.url);
    await page.locator('goodword-survey goodword-panel h2').waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('shown');
    expect(await shop.arrived()).toEqual([]);
    await page.evaluate(act);
    await shop.received(['survey.shown']);
  });
});
