import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'puppeteer-core';
import { until } from '../until.ts';
import { asJson, type DrivenBrowser, type Driver, VIEWPORT } from './driver.ts';
import { navigate } from './navigate.ts';
import { spawnKept } from './spawn-kept.ts';

/** Firefox, through WebDriver BiDi. */
export async function launchFirefox({ path }: { path: string }): Promise<DrivenBrowser> {
  // As root, Firefox starts only where the home folder is root's, too.
  const home = await mkdtemp(join(tmpdir(), 'goodword-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0', 'about:blank'];
  const firefox = spawnKept(path, args, { ...process.env, HOME: home });
  const end = async () => {
    await firefox.end();
    await rm(home, { recursive: true, force: true });
  };
  const address = async () => /BiDi listening on (ws:\S+)/.exec(firefox.errors())?.[1];
  const browser = await until('Firefox', address, { timeoutMs: 120_000 })
    .then((url) =>
      connect({ protocol: 'webDriverBiDi', browserWSEndpoint: `${url}/session`, defaultViewport: VIEWPORT }),
    )
    .catch(async (error) => {
      await end();
      throw new Error(`${error}: ${firefox.errors()}`);
    });
  return {
    async close() {
      await browser.disconnect();
      await end();
    },
    async person(): Promise<Driver> {
      const context = await browser.createBrowserContext();
      const noise: string[] = [];
      const newPage = async () => {
        const page = await context.newPage();
        page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
        // Violations of the page's policy are among them.
        page.on('pageerror', (error) => noise.push(`error: ${error instanceof Error ? error.message : error}`));
        page.on('response', (response) => {
          // Firefox asks for this one, of any page at all, when it comes from the back-forward cache.
          if (response.url().endsWith('/favicon.ico')) return;
          if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
        });
        return page;
      };
      let page = await newPage();
      const evaluate = async <Value>(expression: string): Promise<Value> =>
        JSON.parse((await page.evaluate(asJson(expression))) as string);
      return {
        evaluate,
        open: (url) => navigate({ evaluate, act: `location.assign(${JSON.stringify(url)})` }),
        reload: () => navigate({ evaluate, act: 'location.reload()' }),
        back: () => navigate({ evaluate, act: 'history.back()' }),
        click: ({ x, y }) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        noise: async () => noise,
        async shut() {
          const next = await newPage();
          await page.close();
          page = next;
        },
        close: () => context.close(),
      };
    },
  };
}
