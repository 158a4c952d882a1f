import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

const DAY_MS = 86_400_000;
/** A device whose clock is wrong by so much. Timers keep their pace. */
const wrongBy = (ms: number) => `{
  const Real = Date;
  window.Date = class extends Real {
    constructor(...parts) { parts.length ? super(...parts) : super(Real.now() + (${ms})); }
    static now() { return Real.now() + (${ms}); }
  };
}`;

test.each([
  ['two days ahead', 2 * DAY_MS],
  ['three years behind', -3 * 365 * DAY_MS],
  ['an hour behind', -DAY_MS / 24],
])('a device whose clock is %s: the answer counts, and on the right day', async (_, ms) => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(wrongBy(ms));
  const { page, quiet } = await openQuietly(context, shop.url);
  const began = Date.now();
  await answerAll(new Card(page));
  const events = await shop.received(WHOLE);
  const ended = Date.now();
  const sent = events.filter(({ type }) => type !== 'recommendation.prepared');
  for (const { type, at, stamp } of sent as unknown as { type: string; at: number; stamp: Record<string, number> }[]) {
    expect([type, stamp.flags]).toEqual([type, []]);
    expect(Math.abs(at - began - ms)).toBeLessThan(ended - began + 1_000);
    expect(stamp.correctedAt).toBeGreaterThanOrEqual(began);
    expect(stamp.correctedAt).toBeLessThanOrEqual(ended);
    expect(stamp.day).toBe(new Date(Number(stamp.correctedAt)).toISOString().slice(0, 10));
  }
  const from = new Date(began).toISOString().slice(0, 10);
  const report = await fetch(`${shop.collector}/v1/reports/funnel?from=${from}`, {
    headers: { authorization: `Bearer ${shop.token}` },
  });
  expect(await report.json()).toMatchObject({ asked: 1, answered: 1, promoters: 1, invited: 1 });
  await expectQuiet(quiet);
});

test.each([
  ['a lease of a tab', ['an-event-of-it']],
  ['patience that the collector asked for', []],
])('%s that a wrong clock has put into next year holds nobody up', async (_, leased) => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(
    `const key = 'goodword:${shop.site}:out';
    localStorage.getItem(key) ??
      localStorage.setItem(key, JSON.stringify({ events: [], leased: ${JSON.stringify(leased)}, until: Date.now() + 365 * ${DAY_MS} }));`,
  );
  const { page, quiet } = await openQuietly(context, shop.url);
  await answerAll(new Card(page));
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});

test('a clock that is put right in the middle of a survey: all arrives', async () => {
  const shop = await openShop();
  const context = await anybody();
  await context.addInitScript(wrongBy(2 * DAY_MS));
  const { page, quiet } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await card.choose(9);
  await page.evaluate(wrongBy(-2 * DAY_MS));
  await answerAll(card);
  await shop.received(WHOLE);
  await expectQuiet(quiet);
});
