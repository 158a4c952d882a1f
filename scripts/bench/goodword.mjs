import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, startServer } from '@goodword/collector';
import { ASKED_SURVEY } from './asked-survey.mjs';
import { setUpSite } from './set-up-site.mjs';

const SITE = 'pub_benchsite1';
const CARD = 'goodword-panel';

const PROGRAM = {
  id: 'visit',
  name: 'After a visit',
  trigger: { delaySeconds: 0 },
  questions: [
    {
      id: 'score',
      type: 'score',
      text: ASKED_SURVEY.score,
      low: ASKED_SURVEY.low,
      high: ASKED_SURVEY.high,
      required: true,
    },
    { id: 'comment', type: 'comment', text: ASKED_SURVEY.comment },
  ],
  recommend: { title: 'Would you put in a good word?', prompt: 'What would you tell a friend?' },
  thanks: { title: 'Thank you.' },
};

/** Goodword twice: a real collector and its tag, where a customer is asked at once, and where one has answered. */
export async function goodword({ pagesUrl }) {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-bench-'));
  const server = await startServer(readSettings({ PORT: '0', DATABASE_URL: `file:${join(folder, 'goodword.db')}` }), {
    logs: false,
  });
  await setUpSite(server, {
    key: SITE,
    name: ASKED_SURVEY.shop,
    allowedOrigins: [pagesUrl],
    locations: [{ id: 'main', name: ASKED_SURVEY.shop, timeZone: 'UTC' }],
    program: PROGRAM,
  });
  const tag = `<script async src="${server.url}/goodword.js" data-site="${SITE}" data-location="main"></script>`;
  const shown = [CARD, '[role="radiogroup"] label'];
  return {
    subjects: [
      { id: 'goodword', name: 'Goodword', tag, shown },
      { id: 'goodword-answered', name: 'Goodword, nothing to show', tag, mustNotShow: shown, before: answerOnce },
    ],
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Gives a score as a customer does, so that the device remembers it as it really would. */
async function answerOnce(page) {
  const answered = page.waitForRequest((request) => request.postData()?.includes('survey.answered'));
  await page.locator(CARD).getByRole('radiogroup').locator('label').nth(9).click();
  await (await answered).response();
}
