import { chromium } from 'playwright-core';
import { BROWSER_FLAGS } from '../../../scripts/browser.mjs';
import { lendWindows } from '../lend-windows.ts';
import { PERSON } from '../test-site.ts';
import { asJson, type DrivenBrowser, type Driver, VIEWPORT } from './driver.ts';

/** Chromium, through Playwright. */
export async function launchChromium({ path }: { path: string }): Promise<DrivenBrowser> {
  const browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
  // Headless Chromium calls itself a machine; people's browsers do not.
  const lend = lendWindows(browser, { userAgent: PERSON, viewport: VIEWPORT });
  return {
    close: () => browser.close(),
    async person(): Promise<Driver> {
      const { window, giveBack } = await lend();
      const noise: string[] = [];
      const newPage = async () => {
        const page = await window.newPage();
        page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
        page.on('response', (response) => {
          if (response.status() >= 400) noise.push(`${response.status()}: ${response.url()}`);
        });
        return page;
      };
      let page = await newPage();
      return {
        open: async (url) => void (await page.goto(url)),
        reload: async () => void (await page.reload()),
        back: async () => void (await page.goBack()),
        evaluate: async (expression) => JSON.parse(await page.evaluate<string>(asJson(expression))),
        click: ({ x, y }) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        noise: async () => noise,
        async shut() {
          const next = await newPage();
          // Without this the page would be gone before it knew.
          await page.close({ runBeforeUnload: true });
          page = next;
        },
        close: giveBack,
      };
    },
  };
}
