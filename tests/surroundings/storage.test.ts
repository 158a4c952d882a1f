import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { fewOf } from '../support/few-of.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, useStage, WHOLE } from '../support/stage.ts';
import { FEW } from './few.ts';

useBrowser();
useStage();

const BOTH = `for (const name of ['localStorage', 'sessionStorage'])`;
const FULL = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

test.each([
  [
    'is blocked',
    `${BOTH} Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });`,
  ],
  ['is not there', `${BOTH} Object.defineProperty(window, name, { value: null });`],
  ['is full', FULL],
  ['can be read and not written', `Storage.prototype.setItem = () => {};`],
  [
    'throws even where it is read',
    `for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new Error(); };`,
  ],
])('storage that %s: the survey lives in memory, and all of it arrives once, from one visitor', async (_, script) => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(script);
  const { page, quiet } = await openQuietly(context, shop.url);
  await answerAll(new Card(page));
  const [{ visitor, session }, ...others] = (await shop.received(WHOLE)) as [Record<string, unknown>, ...object[]];
  for (const each of others) expect(each).toMatchObject({ visitor, session });
  await expectQuiet(quiet);
});

test('storage that has become full since the last visit: what is answered now arrives all the same', async () => {
  const shop = await openShop({
    programs: [{ ...PROGRAM, waiting: { shownDays: 0, dismissedDays: 0, answeredDays: 0 } }],
  });
  const context = await anybody();
  const first = await openQuietly(context, shop.url);
  await new Card(first.page).shown();
  await shop.received(['survey.shown']);
  await first.page.close();
  await context.addInitScript(FULL);
  const { page, quiet } = await openQuietly(context, shop.url);
  await answerAll(new Card(page));
  await shop.received(['survey.shown', ...WHOLE]);
  await expectQuiet(quiet);
});

const TEXTS = ['{', 'null', '[]', '5', '"words"', '{"events":null,"outcomes":null,"draft":null,"leased":null}'];

test.each(
  fewOf(
    TEXTS.map((text) => [text] as const),
    FEW.stored,
  ),
)('storage that holds %s under our keys', async (text) => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(
    `const key = 'goodword:${shop.site}';
      for (const each of [key, key + ':out']) localStorage.getItem(each) ?? localStorage.setItem(each, ${JSON.stringify(text)});
      sessionStorage.getItem(key) ?? sessionStorage.setItem(key, ${JSON.stringify(text)});`,
  );
  const { page, quiet } = await openQuietly(context, shop.url);
  await answerAll(new Card(page));
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});
