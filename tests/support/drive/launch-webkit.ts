import { freePort } from '../../../scripts/free-port.mjs';
import { until } from '../until.ts';
import { asJson, type DrivenBrowser, type Driver, type Key, VIEWPORT } from './driver.ts';
import { listen } from './listen.ts';
import { navigate } from './navigate.ts';
import { spawnKept } from './spawn-kept.ts';
import { isReady, openSession, type WebDriverSession } from './web-driver.ts';

/** The protocol's code points for keys without a character. */
const CODE_POINTS: Partial<Record<Key, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' };

/** WebKitGTK's MiniBrowser through its WebDriver, on a screen that nobody sees. */
export async function launchWebKit({ path, screenPath }: { path: string; screenPath: string }): Promise<DrivenBrowser> {
  const screen = await startScreen(screenPath);
  const env = { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11' };
  const ends: (() => Promise<void>)[] = [];
  return {
    // A driver has one session at a time, so everybody has their own.
    async person(): Promise<Driver> {
      // The driver wants to be told a port, and does not say which one it has.
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      const driver = spawnKept(path, [`--port=${port}`], env);
      ends.push(driver.end);
      await until('WebKitWebDriver', () => isReady(address));
      // We wait for pages ourselves.
      const session = await openSession(address, { pageLoadStrategy: 'none' });
      return drive(session, driver.end);
    },
    async close() {
      await Promise.all(ends.map((end) => end()));
      await screen.end();
    },
  };
}

/** A screen under a number that is free: the server chooses it and writes it. */
async function startScreen(path: string) {
  const size = `${VIEWPORT.width + 100}x${VIEWPORT.height + 200}x24`;
  const { side, errors, end } = spawnKept(path, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp']);
  let written = '';
  side.on('data', (data) => {
    written += data;
  });
  try {
    await until('Xvfb', async () => written.includes('\n'));
  } catch (error) {
    await end();
    throw new Error(`${error}: ${errors()}`);
  }
  return { display: `:${written.trim()}`, end };
}

async function drive({ get, post, remove }: WebDriverSession, end: () => Promise<void>): Promise<Driver> {
  const evaluate = async <Value>(expression: string): Promise<Value> =>
    JSON.parse(await post<string>('execute/sync', { script: `return ${asJson(expression)}`, args: [] }));
  const act = (source: object) => post('actions', { actions: [source] });
  const strike = (values: string[]) =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });

  // A window's frame is part of its size.
  await post('window/rect', { x: 0, y: 0, ...VIEWPORT });
  const inner = await evaluate<{ width: number; height: number }>('({ width: innerWidth, height: innerHeight })');
  await post('window/rect', {
    width: 2 * VIEWPORT.width - inner.width,
    height: 2 * VIEWPORT.height - inner.height,
  });

  // WebKitGTK tells nobody what is written to the console in a driven browser, and its driver has no BiDi. So the page
  // is listened to from inside, as soon as it is there: what was written before that is not heard.
  const heard: string[] = [];
  const hear = async () => void heard.push(...(await evaluate<string[]>(`(${listen})().splice(0)`)));
  async function go(act: string): Promise<void> {
    await hear();
    await navigate({ evaluate, act, onArrival: hear });
  }
  return {
    evaluate,
    open: (url) => go(`location.assign(${JSON.stringify(url)})`),
    reload: () => go('location.reload()'),
    back: () => go('history.back()'),
    click: async ({ x, y }) =>
      void (await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      })),
    type: async (text) => void (await strike([...text])),
    press: async (key) => void (await strike([CODE_POINTS[key] ?? key])),
    async noise() {
      await hear();
      return heard;
    },
    async shut() {
      await hear();
      const page = await get<string>('window');
      // Its last window would take the browser with it.
      const { handle } = await post<{ handle: string }>('window/new', { type: 'window' });
      await post('window', { handle: page });
      await remove('window');
      await post('window', { handle });
    },
    close: end,
  };
}
