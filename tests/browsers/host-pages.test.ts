import { describe, expect, test } from 'vitest';
import { PanelCard } from '../support/drive/panel-card.ts';
import { openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { HEARD, HEARS, INPUT, inputIn } from '../support/what-is-heard.ts';
import { inEachBrowser } from './in-each-browser.ts';

useStage();

const PLACES = ['Lakeside', 'Hillside', 'Riverside', 'Seaside'].map((name) => ({ id: name.toLowerCase(), name }));

inEachBrowser('keys', (person) => {
  describe('what is typed and pressed in the card', () => {
    test('stays in it: a page with shortcuts on every key hears nothing', async () => {
      const shop = await openShop({ page: { head: HEARS } });
      const driver = await person();
      await driver.open(shop.url);
      const card = new PanelCard(driver);
      await card.shown();
      await card.choose(9);
      await driver.press('8');
      await card.see({ role: 'radio', index: 8 }, ({ isChecked }) => isChecked);
      await card.rate();
      await driver.evaluate(inputIn('goodword-panel', 'textarea'));
      await card.send('Good people.');
      expect(await driver.evaluate(HEARD)).toEqual([[], INPUT.length]);
      expect(await driver.noise()).toEqual([]);
    });

    test('Escape is the input method’s while it composes, and the search field’s', async () => {
      const questions = [{ id: 'place', type: 'location' as const, text: 'Which shop was it?' }, ...PROGRAM.questions];
      const shop = await openShop({
        locations: PLACES,
        programs: [{ ...PROGRAM, questions, display: { as: 'modal' as const } }],
      });
      const driver = await person();
      await driver.open(shop.url);
      const card = new PanelCard(driver);
      await card.shown();
      const field = "document.querySelector('goodword-panel').shadowRoot.querySelector('input[type=search]')";
      await driver.evaluate(`${field}.focus()`);
      await driver.type('sea');
      await card.see({ role: 'radio' }, ({ count }) => count === 1);
      await driver.press('Escape');
      await card.see({ role: 'radio' }, ({ count }) => count === PLACES.length);
      expect(await driver.evaluate(`${field}.value`)).toBe('');
      const composing = (init: string) =>
        `${field}.closest('.card').querySelector('h2').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true, ${init} }))`;
      // Not to be closed by the browser either, where it has the key.
      expect(await driver.evaluate(composing('isComposing: true'))).toBe(false);
      expect(await driver.evaluate(composing('keyCode: 229'))).toBe(false);
      await driver.press('Escape');
      await card.shown();
      await driver.evaluate(`${field}.blur()`);
      await driver.press('Escape');
      await card.gone();
      await shop.received(['survey.shown', 'survey.dismissed']);
      expect(await driver.noise()).toEqual([]);
    });
  });
});

inEachBrowser('none', (person) => {
  test('an extension that puts something before the field takes no letter from it', async () => {
    const shop = await openShop();
    const driver = await person();
    await driver.open(shop.url);
    const card = new PanelCard(driver);
    await card.shown();
    await card.choose(9);
    await card.rate();
    await driver.evaluate(`(() => {
      const root = document.querySelector('goodword-panel').shadowRoot;
      for (const each of root.querySelectorAll('textarea,h2,.body,.card,footer button'))
        each.before(document.createElement('x-extension'));
    })()`);
    await card.send('Good people.');
    await card.see({ role: 'heading', name: 'Put in a good word?' }, ({ count }) => count);
    expect(
      await driver.evaluate(
        "document.querySelector('goodword-panel').shadowRoot.querySelectorAll('x-extension').length > 0",
      ),
    ).toBe(true);
    await shop.received([...WHOLE]);
    expect(await driver.noise()).toEqual([]);
  });
});
