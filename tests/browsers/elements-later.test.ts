import { describe, expect, test } from 'vitest';
import type { Driver } from '../support/drive/driver.ts';
import { openShop, PROGRAM, type Shop, useStage } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { inEachBrowser } from './in-each-browser.ts';

useStage();

const QUIET = { ...PROGRAM, trigger: { delaySeconds: 3_600 } };
const INLINE = { ...QUIET, display: { as: 'inline' as const } };
const LOCATIONS = [
  { id: 'lake', name: 'Lakeside' },
  { id: 'hill', name: 'Hillside' },
];
const TEXT = '<h1>Lakeside Motors</h1><p>Open until six.</p><div id="box"></div>';
/** Where the elements are put: each way gives what `put(html)` made of it. */
const PLACES = {
  'in the page': '(html) => (box.innerHTML = html, box.firstElementChild)',
  'in a shadow root':
    "(html) => { const root = box.shadowRoot ?? box.attachShadow({ mode: 'open' }); root.innerHTML = html; return root.firstElementChild; }",
  'copied from a template':
    "(html) => { const made = document.createElement('template'); made.innerHTML = html; box.append(document.importNode(made.content, true)); return box.lastElementChild; }",
};
/** What each element shows once it is filled, as an expression about `it`. */
const FILLED = {
  'goodword-wall': "it.shadowRoot?.querySelector('h2')?.textContent",
  'goodword-share': "it.shadowRoot?.querySelector('button')?.textContent",
  'goodword-survey': "it.querySelector('goodword-panel')?.shadowRoot.querySelector('h2')?.textContent",
};

/** A page that was idle long enough to have its configuration. */
async function openIdle(person: () => Promise<Driver>, { program = QUIET, body = TEXT } = {}) {
  const shop = await openShop({
    page: { body, tag: 'data-location="lake"' },
    locations: LOCATIONS,
    programs: [program],
  });
  const driver = await person();
  await driver.open(shop.url);
  await until('the configuration', () =>
    driver.evaluate<boolean>(
      "performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('/config?') && responseEnd > 0)",
    ),
  );
  return { shop, driver };
}
const filled = (driver: Driver, name: keyof typeof FILLED) =>
  until(name, () => driver.evaluate<string | false>(`(${FILLED[name]}) || false`));

inEachBrowser('none', (person) => {
  describe.each(Object.entries(PLACES))('put %s after a while', (_name, put) => {
    test.each([
      ['goodword-wall', 'No words about Lakeside yet', QUIET],
      ['goodword-share', 'Tell a friend', QUIET],
      ['goodword-survey', 'Would you recommend us?', INLINE],
    ] as const)('%s is filled', async (name, text, program) => {
      const { driver } = await openIdle(person, { program });
      await driver.evaluate(`(window.it = (${put})('<${name}></${name}>'), null)`);
      expect(await filled(driver, name)).toContain(text);
      expect(await driver.noise()).toEqual([]);
    });
  });

  test('what says something else is filled anew, and so is what was copied; what was moved stays as it is', async () => {
    const { driver } = await openIdle(person, { body: `${TEXT}<goodword-wall id="wall"></goodword-wall>` });
    await driver.evaluate('(window.it = wall, it.scrollIntoView(), null)');
    expect(await filled(driver, 'goodword-wall')).toContain('Lakeside');
    await driver.evaluate("(it.setAttribute('location', 'hill'), null)");
    await until('the other place', async () => (await filled(driver, 'goodword-wall')).includes('Hillside'));
    await driver.evaluate("(window.inside = it.shadowRoot.querySelector('h2'), box.append(it), null)");
    await driver.evaluate('(window.first = it, window.it = it.cloneNode(true), box.append(it), null)');
    expect(await filled(driver, 'goodword-wall')).toContain('Hillside');
    expect(await driver.evaluate("first.shadowRoot.querySelector('h2') === inside")).toBe(true);
    expect(await driver.noise()).toEqual([]);
  });
});

inEachBrowser('elements', (person) => {
  test('a survey in an element that the page puts anew goes on with what was answered, and is counted once', async () => {
    const body = `${TEXT}<section id="part"><goodword-survey></goodword-survey></section>`;
    const { shop, driver } = await openIdle(person, { program: INLINE, body });
    const radio = (index: number) =>
      `document.querySelector('goodword-panel')?.shadowRoot.querySelectorAll('input[type=radio]')[${index}]`;
    await until('the survey', () => driver.evaluate<boolean>(`!!${radio(9)}`));
    await driver.evaluate(`(${radio(9)}.click(), null)`);
    await shop.received(['survey.shown', 'survey.answered score=9']);
    for (const act of [
      "part.innerHTML = '<goodword-survey></goodword-survey>'",
      'part.replaceWith(part.cloneNode(true))',
      "document.querySelector('goodword-survey').replaceChildren()",
      "document.body.append(document.querySelector('goodword-survey'))",
    ]) {
      await driver.evaluate(`(${act}, null)`);
      await until(act, () =>
        driver.evaluate<boolean>(`!!${radio(9)}?.checked && document.querySelectorAll('goodword-panel').length === 1`),
      );
    }
    expect(await shop.arrived()).toEqual(['survey.shown', 'survey.answered score=9']);
    expect(await driver.noise()).toEqual([]);
  });

  test('share.js alone fills what comes later, in a shadow root, too', async () => {
    const shop: Shop = await openShop({ programs: [] });
    const url = shop.page(
      `/${shop.site}/alone`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Ostrel</title>
      <script async src="${shop.collector}/share.js" data-site="${shop.site}"></script><body>${TEXT}</body></html>`,
    );
    const driver = await person();
    await driver.open(url);
    for (const put of Object.values(PLACES)) {
      await driver.evaluate(`(box.replaceWith(Object.assign(document.createElement('div'), { id: 'box' })), null)`);
      await driver.evaluate(`(window.it = (${put})('<goodword-share></goodword-share>'), null)`);
      expect(await filled(driver, 'goodword-share')).toContain('Tell a friend');
    }
    expect(await driver.noise()).toEqual([]);
  });
});
