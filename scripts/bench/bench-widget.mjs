import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { formatReport } from './format-report.mjs';
import { goodword } from './goodword.mjs';
import { hostPage } from './host-page.mjs';
import { installPeers } from './install-peers.mjs';
import { THROTTLING } from './measure-page.mjs';
import { posthog } from './posthog.mjs';
import { readBenchOptions } from './read-bench-options.mjs';
import { runRounds } from './run-rounds.mjs';
import { sentry } from './sentry.mjs';
import { serveFiles } from './serve-files.mjs';
import { summarizeRounds } from './summarize-rounds.mjs';
import { surveyJs } from './survey-js.mjs';

/** What Goodword's widget costs a page, beside a page without it and with each of its peers. */
export async function benchWidget(args) {
  const { options, error } = readBenchOptions(args);
  if (error) return refuse([error]);
  const { runs, json, screenshots } = options;
  if (screenshots) await mkdir(screenshots, { recursive: true });
  const stops = [];
  try {
    const subjects = await serveSubjects(stops);
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
    stops.push(() => browser.close());
    const screenshot = (id) => screenshots && join(resolve(screenshots), `${id}.png`);
    const { rounds, reasons } = await runRounds({ browser, subjects, runs, screenshot });
    if (reasons) return refuse(reasons);
    const summary = summarizeRounds(rounds, subjects);
    const report = { bench: 'widget', chromium: browser.version(), throttling: THROTTLING, runs, ...summary };
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : formatReport(report));
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/**
 * A page for each subject, on an origin of their own; what they load comes from others, as in a shop's page. What has to
 * be stopped again is added to `stops` as it starts.
 */
async function serveSubjects(stops) {
  const folder = await installPeers();
  const pages = await serveFiles();
  stops.push(pages.stop);
  const vendor = await serveFiles();
  stops.push(vendor.stop);
  const own = await goodword({ pagesUrl: pages.url });
  stops.push(own.stop);
  const peers = [];
  for (const peer of [posthog, sentry, surveyJs]) peers.push(...(await peer({ folder, vendor })));
  return [{ id: 'blank', name: 'blank page', tag: '' }, ...own.subjects, ...peers].map((subject) => {
    pages.add(`/${subject.id}`, { type: 'html', content: hostPage(subject.tag) });
    return { ...subject, url: `${pages.url}/${subject.id}` };
  });
}

function refuse(lines) {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
