import { measurePage, personal } from './measure-page.mjs';
import { rotate } from './rotate.mjs';

/**
 * Measures every subject once a round, so that what disturbs the machine disturbs all of them alike; each round begins
 * with another. A first round warms the browser up, takes the pictures and is not counted. Answers with each round's
 * samples by subject, or, as soon as a round has any, with the reasons why there is nothing to compare.
 */
export async function runRounds({ browser, subjects, runs, screenshot }) {
  const ready = [];
  for (const subject of subjects) ready.push({ ...subject, state: await stateBefore(browser, subject) });
  const rounds = [];
  for (let round = 0; round <= runs; round++) {
    process.stderr.write(round === 0 ? 'Warming up …\n' : `Round ${round} of ${runs} …\n`);
    const samples = {};
    const reasons = [];
    for (const subject of rotate(ready, round)) {
      const picture = round === 0 ? screenshot(subject.id) : undefined;
      const { sample, reason } = await measurePage(browser, { ...subject, screenshot: picture });
      if (reason) reasons.push(`${subject.name}: ${reason}`);
      else samples[subject.id] = sample;
    }
    if (reasons.length > 0) return { reasons };
    if (round > 0) rounds.push(samples);
  }
  return { rounds };
}

/** What the device remembers of an earlier page view, where the subject is about that. */
async function stateBefore(browser, { url, before }) {
  if (!before) return undefined;
  const context = await browser.newContext(personal(browser));
  const page = await context.newPage();
  await page.goto(url);
  await before(page);
  const state = await context.storageState();
  await context.close();
  return state;
}
