import type { Browser, BrowserContext, BrowserContextOptions, Request } from 'playwright-core';

/** A browser's window, as far as all that is done to it can be undone. */
export interface Window extends Pick<BrowserContext, 'newPage' | 'pages' | 'route' | 'unroute' | 'setOffline'> {
  /** Runs in each page before the page's own scripts do. */
  addInitScript(script: string | (() => void)): Promise<unknown>;
  /** Hears of each page's requests. */
  on(event: 'request' | 'requestfinished', hear: (request: Request) => unknown): void;
}

/** A busy machine takes its time; what never comes fails all the same. */
export const PATIENCE_MS = 120_000;

/** A window, and how it is given back. */
export interface Lent {
  window: Window;
  giveBack(): Promise<void>;
}

/**
 * Lends one window of a browser after another, each with nothing stored in it: what comes back is emptied and lent again, for a
 * browser takes longer over a new one than over most pages. Whoever takes a second one before the first is back shares nothing
 * with it.
 */
export function lendWindows(browser: Browser, options: BrowserContextOptions): () => Promise<Lent> {
  const idle: Lent[] = [];
  return async () => idle.pop() ?? (await open(await browser.newContext(options), (back) => idle.push(back)));
}

async function open(context: BrowserContext, isBack: (back: Lent) => void): Promise<Lent> {
  context.setDefaultTimeout(PATIENCE_MS);
  // It stays open and empty: with its last page a browser ends much of what the next page needs.
  const first = await context.newPage();
  const inside = await context.newCDPSession(first);
  const visited = new Set<string>();
  context.on('request', (request) => {
    if (request.isNavigationRequest()) visited.add(new URL(request.url()).origin);
  });
  const undo: (() => unknown)[] = [];
  const lent: Lent = {
    window: {
      newPage: () => context.newPage(),
      pages: () => context.pages().filter((page) => page !== first),
      route: (...given) => context.route(...given),
      unroute: (...given) => context.unroute(...given),
      setOffline: (isOffline) => context.setOffline(isOffline),
      async addInitScript(script) {
        const added = await context.addInitScript(script);
        undo.push(() => added.dispose());
      },
      on(event, hear) {
        const listen = (request: Request) => void hear(request);
        // Playwright has a signature for each event.
        if (event === 'request') {
          context.on('request', listen);
          undo.push(() => context.off('request', listen));
        } else {
          context.on('requestfinished', listen);
          undo.push(() => context.off('requestfinished', listen));
        }
      },
    },
    async giveBack() {
      await Promise.all(lent.window.pages().map((page) => page.close()));
      for (const each of undo.splice(0)) await each();
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
      await context.clearCookies();
      for (const origin of visited) await inside.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      visited.clear();
      await inside.send('Network.clearBrowserCache');
      isBack(lent);
    },
  };
  return lent;
}
