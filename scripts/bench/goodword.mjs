import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSite, readSettings, startServer } from '@goodword/collector';
import { siteSettings } from '@goodword/protocol';
import { ASKED_SURVEY } from './asked-survey.mjs';

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
  recommend: { title: 'Would you put in a good word?', prompt: 'Say it your way' },
  thanks: { title: 'Thank you.' },
};

/** Goodword twice: a real collector and its tag, where a customer is asked at once, and where one has answered. */
export async function goodword({ pagesUrl }) {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-bench-'));
  const server = await startServer(readSettings({ PORT: '0', DATABASE_URL: `file:${join(folder, 'goodword.db')}` }), {
    logs: false,
  });
  await setUp(server, pagesUrl);
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

/** Over HTTP, as a shop's server does it. */
async function setUp({ url, store }, pagesUrl) {
  const token = `sec_${randomBytes(32).toString('base64url')}`;
  const settings = siteSettings.parse({ name: ASKED_SURVEY.shop, allowedOrigins: [pagesUrl] });
  await createSite(store, { key: SITE, settings, token, tokenName: 'bench' });
  const put = async (path, body) => {
    const reply = await fetch(url + path, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path} was refused: ${await reply.text()}`);
  };
  await put('/v1/locations', { locations: [{ id: 'main', name: ASKED_SURVEY.shop, timeZone: 'UTC' }] });
  await put('/v1/programs/visit', PROGRAM);
}

/** Gives a score as a customer does, so that the device remembers it as it really would. */
async function answerOnce(page) {
  const answered = page.waitForRequest((request) => request.postData()?.includes('survey.answered'));
  await page.locator(CARD).getByRole('radiogroup').locator('label').nth(9).click();
  await (await answered).response();
}
