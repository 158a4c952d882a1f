import type { ProgramInput } from '@goodword/protocol';
import { expect } from 'vitest';
import { openStage } from '../../scripts/stage.mjs';
import type { Quiet } from './browser.ts';
import type { Card } from './deliveries.ts';
import { ofWorker } from './of-worker.ts';

type Stage = Awaited<ReturnType<typeof openStage>>;
type SiteParts = NonNullable<Parameters<Stage['addSite']>[0]>;
type Row = Record<string, unknown> & { id: string; type: string };

let stage: Stage | undefined;

const takeStage = ofWorker<Stage>({ open: () => openStage({}), close: (each) => each.stop() });

/** One collector and one server of pages for the tests of a file, and of others: each test has a site of its own. */
export function useStage(): void {
  takeStage((opened) => {
    stage = opened;
  });
}

/** Asks at once, two plain questions and a comment, and asks again whenever it may. */
export const PROGRAM: ProgramInput = {
  id: 'visit',
  name: 'After a visit',
  trigger: { delaySeconds: 0 },
  questions: [
    { id: 'score', type: 'score', text: 'Would you recommend us?', low: 'Not likely', high: 'Very likely' },
    { id: 'ease', type: 'stars', text: 'How easy was it?' },
    { id: 'comment', type: 'comment', text: 'What should we know?' },
  ],
  recommend: { title: 'Put in a good word?', prompt: 'What would you tell a friend?' },
  thanks: { title: 'Thank you.' },
};

/** Goes through all of {@link PROGRAM} as a happy customer, up to the invitation. */
export async function answerAll(card: Card): Promise<void> {
  await card.shown();
  await card.answer({ score: 9, comment: 'Good people.' });
  await card.heading('Put in a good word?');
}
/** What arrives of {@link answerAll}. */
export const WHOLE = [
  'survey.shown',
  'survey.answered score=9',
  'survey.answered ease=5',
  'survey.answered comment="Good people."',
  'survey.completed',
  'share.invited',
  'recommendation.prepared',
];

interface PageParts {
  /** Attributes of `<html>`. */
  html?: string;
  /** Stands before the widget's tag. */
  head?: string;
  body?: string;
  /** Of the widget's tag. */
  tag?: string;
  headers?: Record<string, string>;
  path?: string;
}

const BODY =
  '<h1>Lakeside Motors</h1><p>Open until six.</p><p><a href="#more">More</a> <input aria-label="Search"></p>';

/** A page with the widget's tag and whatever else there may be on a page. */
function htmlOf(site: Pick<Stage, 'tag'>, { html = 'lang="en"', head = '', body = BODY, tag = '' }: PageParts) {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Lakeside Motors</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}${site.tag(tag)}</head><body>${body}</body></html>`;
}

export type Shop = Awaited<ReturnType<typeof openShop>>;

/** A site of its own with a page of its own: what other tests have sent is not seen here. */
export async function openShop({ page = {}, programs = [PROGRAM], ...parts }: SiteParts & { page?: PageParts } = {}) {
  if (!stage) throw new Error('call useStage() first');
  const site = await stage.addSite({ ...parts, programs });
  const put = ({ path = `/${site.site}/`, headers, ...page }: PageParts) =>
    site.page(path, htmlOf(site, page), headers);
  const events: () => Promise<Row[]> = site.events;
  const arrived = async () => (await events()).filter(({ type }) => type !== 'track').map(inWords);
  return {
    ...site,
    /** The first page's address. */
    url: put(page),
    /** Serves another page of the site, or the first one changed. */
    put,
    events,
    /** What has arrived, as `type question=value` in the order of arrival. What pages track is left out. */
    arrived,
    /** Waits until exactly these have arrived, in any order: nothing lost, nothing twice. Pages send in their own time. */
    async received(expected: string[], timeout = 120_000): Promise<Row[]> {
      const sorted = [...expected].sort();
      await expect.poll(async () => (await arrived()).sort(), { timeout, interval: 100 }).toEqual(sorted);
      return events();
    },
  };
}

function inWords({ type, question, value }: Row): string {
  return question ? `${type} ${question}=${JSON.stringify(value)}` : type;
}

/** The page that held the widget noticed nothing: no line in its console, no shift, no global but the one that is documented. */
export async function expectQuiet(
  quiet: Quiet,
  { noise = [] as (string | RegExp)[], globals = ['goodword'] } = {},
): Promise<void> {
  const known = (line: string) =>
    noise.some((each) => (typeof each === 'string' ? line.includes(each) : each.test(line)));
  expect(quiet.noise.filter((line) => !known(line))).toEqual([]);
  // Where a machine is so busy that a chosen tile grows half a second after the tap, a browser counts some millionths.
  expect(await quiet.shift()).toBeLessThan(0.001);
  expect(await quiet.globals()).toEqual(globals);
}
