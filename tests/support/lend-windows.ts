import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** A window of a browser, and how it is given back. */
export interface Lent {
  window: BrowserContext;
  giveBack(): Promise<void>;
}

/**
 * Lends one window of a browser after another, each with nothing stored in it: what comes back is emptied and lent again, for a
 * browser takes longer over a new one than over most pages. Who lends a second before the first is back gets one that shares
 * nothing with it.
 */
export function lendWindows(browser: Browser, options: BrowserContextOptions): () => Promise<Lent> {
  const idle: Lent[] = [];
  return async () => {
    const lent = idle.pop() ?? (await open(browser, options, (back) => idle.push(back)));
    return lent;
  };
}

async function open(browser: Browser, options: BrowserContextOptions, isBack: (back: Lent) => void): Promise<Lent> {
  const window = await browser.newContext(options);
  // It stays open and empty: with the last page a browser ends the process that the next one would be shown by.
  const first = await window.newPage();
  const inside = await window.newCDPSession(first);
  const visited = new Set<string>();
  window.on('request', (request) => {
    if (request.isNavigationRequest()) visited.add(new URL(request.url()).origin);
  });
  const lent: Lent = {
    window,
    async giveBack() {
      const pages = window.pages().filter((page) => page !== first);
      await Promise.all(pages.map((page) => page.close()));
      await window.unrouteAll({ behavior: 'ignoreErrors' });
      await window.setOffline(false);
      await window.clearCookies();
      for (const origin of visited) await inside.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await inside.send('Network.clearBrowserCache');
      visited.clear();
      isBack(lent);
    },
  };
  return lent;
}
