import { expect, test } from 'vitest';
import type { Driver } from '../support/drive/driver.ts';
import { PanelCard } from '../support/drive/panel-card.ts';
import { openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { inEachBrowser } from './in-each-browser.ts';

useStage();

const PANEL = "document.querySelector('goodword-panel')";
/** Ways in which a page takes away what stands in it: each leaves the page with a body. */
const TAKES = {
  'a removed element': `${PANEL}.remove()`,
  'innerHTML of the page': 'document.documentElement.innerHTML = document.documentElement.innerHTML',
  'replaceChildren of the page': 'document.documentElement.replaceChildren(document.head, document.body)',
  'another root': 'document.replaceChild(document.documentElement.cloneNode(true), document.documentElement)',
};
const act = (driver: Driver, code: string) => driver.evaluate(`(${code}, null)`);

/** The page's own code, which runs when the page is told so. */
async function openAsked(person: () => Promise<Driver>, parts: Parameters<typeof openShop>[0] = {}) {
  const shop = await openShop(parts);
  const driver = await person();
  await driver.open(shop.url);
  const card = new PanelCard(driver);
  await card.shown();
  return { shop, driver, card };
}

type Take = keyof typeof TAKES;

function comesBack(person: () => Promise<Driver>, takes: Take[]): void {
  test.each(takes)('%s: the card comes back with what was answered, and is counted once', async (take) => {
    const code = TAKES[take];
    const { shop, driver, card } = await openAsked(person);
    await card.choose(9);
    await act(driver, code);
    await card.see({ role: 'radio', index: 9 }, ({ isChecked, place }) => isChecked && place);
    await card.rate();
    await act(driver, code);
    await card.send('Good people.');
    await card.see({ role: 'heading', name: 'Put in a good word?' }, ({ count }) => count);
    await act(driver, code);
    await card.see({ role: 'heading', name: 'Put in a good word?' }, ({ place }) => place);
    expect(await driver.evaluate("document.querySelectorAll('goodword-panel').length")).toBe(1);
    await shop.received([...WHOLE]);
    expect(await driver.noise()).toEqual([]);
  });
}

function canBeShownAgain(person: () => Promise<Driver>, hows: ('document.open' | 'another document')[]): void {
  test.each(hows)('%s: the card is gone, and can be shown again with what was answered', async (how) => {
    const { shop, driver, card } = await openAsked(person);
    await card.choose(9);
    await shop.received(['survey.shown', 'survey.answered score=9']);
    const code =
      how === 'document.open'
        ? "document.open(), document.write('<!doctype html><title>Other</title><h1>Other</h1>'), document.close()"
        : `document.body.appendChild(document.createElement('iframe')).contentDocument.body.append(${PANEL})`;
    await act(driver, code);
    await card.gone();
    await expect
      .poll(
        async () => {
          await act(driver, "goodword('show')");
          return (await card.look({ role: 'radio', index: 9 })).isChecked;
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    await card.rate();
    await card.send('Good people.');
    await card.see({ role: 'heading', name: 'Put in a good word?' }, ({ count }) => count);
    await shop.received([...WHOLE]);
    expect(await driver.noise()).toEqual([]);
  });
}

inEachBrowser('documents', (person) => {
  comesBack(person, ['another root']);
  canBeShownAgain(person, ['document.open']);
});

inEachBrowser('layers', (person) => {
  test('a modal comes back as one: the page beneath is out of reach', async () => {
    const { driver, card } = await openAsked(person, { programs: [{ ...PROGRAM, display: { as: 'modal' } }] });
    await card.choose(9);
    await act(driver, `${PANEL}.remove()`);
    await card.see({ role: 'radio', index: 9 }, ({ isChecked, place }) => isChecked && place);
    expect(await driver.evaluate(`${PANEL}.shadowRoot.querySelector('dialog').matches(':modal')`)).toBe(true);
    await driver.press('Escape');
    await card.gone();
    expect(await driver.noise()).toEqual([]);
  });
});

inEachBrowser('none', (person) => {
  comesBack(person, ['a removed element', 'innerHTML of the page', 'replaceChildren of the page']);
  canBeShownAgain(person, ['another document']);

  test('a page that means it has its will, and can ask again later: what was answered is there', async () => {
    const { shop, driver, card } = await openAsked(person);
    await card.choose(9);
    const nobody = `new MutationObserver(() => document.querySelector('goodword-panel')?.remove())`;
    await act(driver, `(window.guard = ${nobody}).observe(document.documentElement, { childList: true })`);
    await act(driver, `${PANEL}.remove()`);
    await expect
      .poll(() => driver.evaluate('JSON.parse(Object.values(sessionStorage)[0]).draft.answers.score'), {
        timeout: 120_000,
      })
      .toBe(9);
    await act(driver, 'guard.disconnect()');
    await expect
      .poll(
        async () => {
          await act(driver, "goodword('show')");
          return (await card.look({ role: 'radio', index: 9 })).isChecked;
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    expect((await shop.arrived()).filter((each) => each === 'survey.shown')).toHaveLength(1);
  });
});
