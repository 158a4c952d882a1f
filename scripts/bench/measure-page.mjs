import { tracePage } from './trace-page.mjs';
import { watchNetwork } from './watch-network.mjs';
import { MARKS, SHOWN_BINDING, watchPage } from './watch-page.mjs';

/** A phone of a few years ago beside a developer's computer. */
export const THROTTLING = 4;
/** A page that shows nothing is looked at for this long. */
const NOTHING_SHOWN_MS = 2_500;
const SHOWN_TIMEOUT_MS = 60_000;
/** Until what belongs to showing the survey has ended, and its memory can be looked at. */
const SETTLE_MS = 500;

/**
 * Loads a subject's page once, in a browser context with nothing stored in it but `state`, and measures it until its
 * survey is on the screen. Where that does not come about, or a request fails, answers with the reason: such a run
 * compares nothing.
 */
export async function measurePage(browser, { url, shown, mustNotShow, state, screenshot }) {
  const context = await browser.newContext(personal(browser, state));
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const network = await watchNetwork(cdp);
    await prepare(cdp);
    if (shown) await page.addInitScript(watchPage, { shown, mark: MARKS.shown, binding: SHOWN_BINDING });
    const trace = await tracePage(cdp);

    const end = untilShown(cdp, network, shown ? SHOWN_TIMEOUT_MS : NOTHING_SHOWN_MS);
    await page.goto(url);
    const { isShown, requested } = await end;
    await page.waitForTimeout(SETTLE_MS);
    const times = await trace.stop();
    const heapBytes = await readHeap(cdp);
    if (screenshot) await page.screenshot({ path: screenshot });
    const { bytes, requests, failures } = await network.weigh(requested);

    if (shown && !isShown) return { reason: `no survey was shown within ${SHOWN_TIMEOUT_MS / 1_000} s` };
    if (shown && !(await isVisible(page, shown))) return { reason: 'its survey did not stay on the screen' };
    if (mustNotShow && (await isVisible(page, mustNotShow))) return { reason: 'it asked somebody who had answered' };
    if (failures.length > 0) return { reason: `requests failed: ${failures.join(', ')}` };
    return { sample: { bytes, requests, ...times, heapBytes } };
  } finally {
    await context.close();
  }
}

/** Headless Chromium calls itself a machine; people's browsers do not. */
export function personal(browser, state) {
  const [major] = browser.version().split('.');
  const engine = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';
  return {
    userAgent: `${engine} Chrome/${major}.0.0.0 Safari/537.36`,
    viewport: { width: 1280, height: 800 },
    storageState: state,
  };
}

async function prepare(cdp) {
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: SHOWN_BINDING });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
}

/**
 * What had been requested when the survey was shown, or when it has not been for this long. The page's requests and its
 * call of the binding are told in the order in which they were made.
 */
async function untilShown(cdp, network, waitMs) {
  let timer;
  const isShown = await new Promise((resolve) => {
    cdp.on('Runtime.bindingCalled', ({ name }) => name === SHOWN_BINDING && resolve(true));
    timer = setTimeout(resolve, waitMs, false);
  });
  clearTimeout(timer);
  return { isShown, requested: network.soFar() };
}

/** Playwright's selectors go through shadow roots by themselves. */
function isVisible(page, selectors) {
  return page.locator(selectors.join(' ')).first().isVisible();
}

async function readHeap(cdp) {
  // What the first collection sets free may free more.
  for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
