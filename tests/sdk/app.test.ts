import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brotliBytes } from '../../scripts/measure-size.mjs';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, useStage, WHOLE } from '../support/stage.ts';
import { builtFiles, servePage, watchScripts } from '../support/stranger.ts';

useBrowser();
useStage();

const readme = readFileSync(fileURLToPath(new URL('../../packages/widget/README.md', import.meta.url)), 'utf8');

test("the README's snippet, under the README's policy: a customer answers, and all arrives", async () => {
  const shop = await openShop();
  const [policy = ''] = /^connect-src .*$/m.exec(readme) ?? [];
  const own = policy.replaceAll('https://goodword.harborbooks.example', shop.collector);
  const headers = {
    'content-security-policy': `default-src 'none'; script-src 'self'; ${own}; require-trusted-types-for 'script'`,
  };
  const url = servePage({ shop, name: 'snippet', headers });
  const { page, quiet } = await openQuietly(await anybody(), url);
  await answerAll(new Card(page));
  await shop.received(WHOLE);
  // The snippet's own listener, with what it was told.
  expect(quiet.noise).toEqual(['log: score 9', 'log: ease 5', 'log: comment Good people.']);
  await expectQuiet(quiet, { noise: [/^log: /], globals: [] });
});

test('fetches what is shown: nothing before, then the card and its one language, what follows only when it follows', async () => {
  const shop = await openShop();
  const url = servePage({ shop, name: 'snippet', lang: 'de' });
  const { page } = await openQuietly(await anybody(), 'about:blank');
  const scripts = watchScripts(page, 'snippet');
  await page.goto(url);
  await new Card(page).shown();
  // What sends comes when the first event is there: before or after the card is drawn.
  const first = await shop.received(['survey.shown']).then(() => scripts.fetched());
  // A bundler puts what the panel has in common with the page's elements into files of their own.
  expect(names(first)).toEqual(['create-sender', 'de-ask', 'index', 'keep-inside', 'open-panel', 'say']);
  expect([...first.values()].filter((text) => text.includes('Weiter'))).toHaveLength(1);

  const card = new Card(page);
  await card.choose(9);
  await card.press('Weiter');
  await card.choose(4);
  await card.press('Weiter');
  await card.press('Senden');
  await card.heading('Put in a good word?');
  const later = names(scripts.fetched()).filter((name) => !names(first).includes(name));
  // What the share element has in common with this step stands in a file of its own.
  expect(later).toEqual(['channels', 'de-after', 'de-share', 'share']);
  // All the languages are there for whoever speaks them.
  expect(names(builtFiles('snippet')).filter((name) => name.endsWith('-ask')).length).toBeGreaterThan(10);
});

test('a page where nobody is asked has the client alone, and that is small', async () => {
  const shop = await openShop({ programs: [] });
  const { page, quiet } = await openQuietly(await anybody(), 'about:blank');
  const [scripts, before] = [watchScripts(page, 'snippet'), watchScripts(page, 'without')];
  const config = page.waitForResponse((response) => response.url().includes('/config'));
  await page.goto(servePage({ shop, name: 'snippet' }));
  await (await config).finished();
  await page.waitForLoadState('networkidle');
  const bytes = sum(scripts.fetched());
  expect(scripts.fetched().size).toBe(1);
  await page.goto(servePage({ shop, name: 'without' }));
  const added = bytes - sum(before.fetched());
  // The script tag's loader has a budget of 2,816; a bundler adds the names of the files that may come later, of which there are
  // some eighty, and its way to load them.
  expect(added).toBeLessThanOrEqual(2_816 + 1_400);
  // A measurement of nothing would keep every bound.
  expect(added).toBeGreaterThan(2_000);
  expect(quiet.noise).toEqual(['log: A page']);
});

/** The files' names without what a build makes unique: `de-ask-Cs3atRcu.js` is `de-ask`. */
function names(files: Map<string, string>): string[] {
  return [...files.keys()].map((path) => /([\w-]+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? path).sort();
}

function sum(files: Map<string, string>): number {
  return [...files.values()].reduce((bytes, text) => bytes + brotliBytes(text), 0);
}
