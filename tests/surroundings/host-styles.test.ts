import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { fewOf } from '../support/few-of.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

/** The card has come: it moves no more. */
function atRest(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const root = document.querySelector('goodword-panel')?.shadowRoot;
    return Promise.all((root?.getAnimations() ?? []).map((each) => each.finished.then(() => each.playState)));
  });
}

/** Every computed value and the place of every element of the card, once it has come to rest. */
async function lookOf(page: Page): Promise<string[]> {
  await atRest(page);
  return page.evaluate(() => {
    const host = document.querySelector('goodword-panel');
    const root = host?.shadowRoot;
    if (!host || !root) return [];
    return [host, ...root.querySelectorAll('*')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class')}`;
      return [
        `${name} stands at ${[x, y, width, height]}`,
        // Custom properties come in any order; what they do is seen in the others.
        ...[...style]
          .filter((property) => !property.startsWith('--'))
          .map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`),
      ];
    });
  });
}

/** The score with a number chosen, and the comment, which is the one with a field. */
async function looks(page: Page): Promise<string[]> {
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  const score = await lookOf(page);
  await card.press('Next');
  await card.press('Next');
  const comment = await lookOf(page);
  await card.press('Back');
  await card.press('Back');
  return [...score, ...comment];
}

let clean: Promise<string[]> | undefined;
/** How the card looks where nothing is in its way. */
function cleanLooks(): Promise<string[]> {
  clean ??= openShop().then(async ({ url }) => looks((await openQuietly(await anybody(), url)).page));
  return clean;
}

const HOSTS: [name: string, css: string][] = [
  ['takes everything from everything', '* { all: unset !important }'],
  ['hides all but its own', 'html > :not(head, body), body > * { display: none !important; opacity: 0 !important }'],
  [
    'is written large, in another direction, and passes everything on',
    `html { font-size: 40px } body { font-size: 3rem }
     :root, body { font: italic 700 40px/3 Georgia, serif; letter-spacing: 5px; word-spacing: 1em; text-transform: uppercase;
       color: red; direction: rtl; text-align: end; text-indent: 3em; visibility: hidden; cursor: wait; white-space: pre;
       pointer-events: none; user-select: none; word-break: break-all; text-shadow: 3px 3px red; hyphens: auto }`,
  ],
  [
    'has properties of the same names',
    `:root { --brand: red; --on: red; --tint: red; --ring: red; --surface: red; --ink: red; --soft: red; --line: red;
       --wash: red; --edge: red; --bad: red; --radius: 99px; --from: 99px; --gap: 30px }`,
  ],
  [
    'has a framework that restyles bare elements',
    `*, ::before, ::after { box-sizing: border-box } body { margin: 0; font: 1rem/1.5 Arial; color: #212529 }
     h1, h2 { margin: 0 0 .5rem; font-size: calc(1.3rem + .9vw); font-weight: 500 } p { margin: 0 0 1rem }
     label { display: inline-block; margin-bottom: .5rem } button { border-radius: 0; text-transform: none }
     textarea { resize: vertical; overflow: auto } [role=dialog] { display: none } .card { border: 9px solid red }
     .body, .head, .score, .scale, .small, .primary { display: none } .close { float: right; font-size: 1.5rem }`,
  ],
  [
    'has a reset that flattens bare elements',
    `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid currentColor }
     html { line-height: 1.5; tab-size: 4; font-family: ui-serif } button, input, textarea { font: inherit; color: inherit;
       background: transparent; border-radius: 0; opacity: 1 } h1, h2 { font-size: inherit; font-weight: inherit }
     img, svg { display: block; vertical-align: middle; max-width: 100% } [hidden] { display: none !important }`,
  ],
  [
    'scrolls inside its body only',
    'html, body { height: 100vh; margin: 0; overflow: hidden } body { position: fixed }',
  ],
  [
    'makes a containing block of its root',
    'html { transform: scale(1); filter: grayscale(0); contain: layout paint; perspective: 10px; will-change: transform }',
  ],
];

test.each(fewOf(HOSTS, FEW.hosts))(
  'formbricks #6957, PR #7685 #7805 #8378, #2486: the card looks the same on a page that %s',
  async (_, css) => {
    const expected = await cleanLooks();
    expect(expected.length).toBeGreaterThan(5_000);
    const shop = await openShop({ page: { head: `<style>${css}</style>` } });
    const { page, quiet } = await openQuietly(await anybody(), shop.url);
    const found = await looks(page);
    // Where they differ, the first lines say it; all of both would not be read.
    expect(found.filter((line, index) => line !== expected[index]).slice(0, 20)).toEqual([]);
    await answerAll(new Card(page));
    await shop.received(WHOLE);
    await expectQuiet(quiet);
  },
);

test('nothing of the card leaks out: the page looks the same with it', async () => {
  const shop = await openShop();
  const { page } = await openQuietly(await anybody(), shop.url);
  await new Card(page).shown();
  const styles = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, body *')].map((each) =>
        [...getComputedStyle(each)].map((name) => getComputedStyle(each).getPropertyValue(name)).join(),
      ),
    );
  const withCard = await styles();
  await page.evaluate("goodword('close')");
  await new Card(page).dialog.waitFor({ state: 'detached' });
  expect(await styles()).toEqual(withCard);
  expect(await page.evaluate('document.adoptedStyleSheets.length + document.styleSheets.length')).toBe(0);
});

test('a dark page that is read from the right: corner, scale, digits and arrow are mirrored', async () => {
  const shop = await openShop({ page: { html: 'lang="ar-EG" dir="rtl"' } });
  const { page, quiet } = await openQuietly(await person({ colorScheme: 'dark' }), shop.url);
  const card = new Card(page);
  await card.shown();
  await atRest(page);
  const box = async (name: string) =>
    card.dialog
      .locator(name)
      .first()
      .evaluate((each) => each.getBoundingClientRect().toJSON());
  const whole = await card.dialog.evaluate((each) => each.getBoundingClientRect().toJSON());
  expect([whole.left, 900 - whole.bottom]).toEqual([24, 24]);
  expect((await box('.close')).left).toBeLessThan((await box('.logo')).left);
  const tiles = card.dialog.locator('.scale span');
  expect(await tiles.allTextContents()).toEqual([...'٠١٢٣٤٥٦٧٨٩', '١٠']);
  expect((await tiles.first().boundingBox())?.x).toBeGreaterThan((await tiles.last().boundingBox())?.x ?? 0);
  expect(await card.dialog.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(30, 28, 26)');
  await card.choose(9);
  await card.press('التالي');
  await card.dialog.getByText('٢ من ٣').waitFor();
  expect(await card.dialog.locator('.back svg').evaluate((each) => getComputedStyle(each).transform)).toBe(
    'matrix(-1, 0, 0, 1, 0, 0)',
  );
  const [shown] = await shop.received(['survey.shown', 'survey.answered score=9']);
  expect(shown).toMatchObject({ language: 'ar', program: PROGRAM.id });
  await expectQuiet(quiet);
});
