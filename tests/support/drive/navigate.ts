import { randomUUID } from 'node:crypto';
import { until } from '../until.ts';
import type { Driver } from './driver.ts';

interface Navigation {
  evaluate: Driver['evaluate'];
  /** What the page does to go elsewhere. */
  act: string;
  /** Done as soon as the next page is there, before it has loaded. */
  onArrival?: () => Promise<void>;
}

/**
 * Has the page itself go elsewhere, and waits until the next one has loaded. A page that comes back from the back-forward
 * cache has no load of its own: Puppeteer and WebKit's driver would wait for one, and then for ever.
 */
export async function navigate({ evaluate, act, onArrival }: Navigation): Promise<void> {
  const left = JSON.stringify(randomUUID());
  await evaluate(`(document.__left = ${left}, setTimeout(() => ${act}), null)`);
  // A page on its way out may not answer any more, and where Firefox goes on in another process, that one begins with an
  // empty page of its own.
  const inNext = (expression: string) => () =>
    evaluate<boolean>(`document.__left !== ${left} && document.URL !== 'about:blank' && ${expression}`).catch(
      () => false,
    );
  await until('the next page', inNext('true'));
  await onArrival?.();
  await until('its load', inNext("document.readyState === 'complete'"));
}
