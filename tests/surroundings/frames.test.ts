import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

const around = (address: string, attributes = '') =>
  `<!doctype html><title>Around</title><iframe width="600" height="700" src="${address}" ${attributes}></iframe>`;

function frameOf(page: Page) {
  const [, frame] = page.frames();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

test('inside a frame of the same origin, it stands in the frame', async () => {
  const shop = await openShop();
  const outer = shop.page(`/${shop.site}/around`, around(shop.url));
  const { page, quiet } = await openQuietly(await anybody(), outer);
  await answerAll(new Card(frameOf(page)));
  expect(await page.locator('goodword-panel').count()).toBe(0);
  await shop.received(WHOLE);
  // A frame is a property of its window.
  await expectQuiet(quiet, { globals: ['0'] });
});

test('inside a sandbox without an origin nothing can be stored: the survey lives in memory, and all of it arrives', async () => {
  const shop = await openShop({ settings: { allowedOrigins: ['*'] } });
  const outer = shop.page(`/${shop.site}/around`, around(shop.url, 'sandbox="allow-scripts"'));
  const { page, quiet } = await openQuietly(await anybody(), outer);
  const frame = frameOf(page);
  const reach = 'try { localStorage; "stored" } catch ({ name }) { name }';
  expect(await frame.evaluate(reach)).toBe('SecurityError');
  await answerAll(new Card(frame));
  const [{ visitor, session }, ...events] = (await shop.received(WHOLE)) as [Record<string, unknown>, ...object[]];
  for (const each of events) expect(each).toMatchObject({ visitor, session });
  // A frame is a property of its window.
  await expectQuiet(quiet, { globals: ['0'] });
});
