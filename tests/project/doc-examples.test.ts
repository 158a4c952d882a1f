import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { action, location, offer, program, retention, siteSettings, theme } from '@goodword/protocol';
import { expect, onTestFinished, test } from 'vitest';
import { openCollector, type TestCollector } from '../support/open-collector.ts';
import { TOKEN } from '../support/test-site.ts';

const read = (page: string) => readFileSync(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8');

/** In this order: a program's offer has to be there first. */
const PAGES = [
  'owners/site.md',
  'owners/locations.md',
  'owners/offers.md',
  'owners/programs.md',
  'owners/reports.md',
  'owners/show.md',
  'owners/personal-data.md',
  'developers/api.md',
];

async function collector(): Promise<TestCollector> {
  const it = await openCollector();
  onTestFinished(() => it.close());
  return it;
}

/** The files that a page shows, by name: `` `site.json`: `` and the block after it. */
function filesOf(page: string): Map<string, string> {
  const shown = read(page).matchAll(/`([a-z-]+\.json)`:\n\n```json\n([\s\S]*?)^```/gm);
  return new Map([...shown].map(([, name = '', text = '']) => [name, text]));
}

/** A page's calls of curl, as requests. */
function callsOf(page: string) {
  const files = filesOf(page);
  const blocks = [...read(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const lines = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'));
  return lines
    .filter((line) => line.startsWith('curl '))
    .map((line) => {
      const [, given, file] = / -d (?:'([^']*)'|@(\S+))/.exec(line) ?? [];
      return {
        method: / -X (\w+)/.exec(line)?.[1] ?? 'GET',
        path: /https:\/\/goodword\.harborbooks\.example(\S+)/.exec(line)?.[1] ?? '',
        body: file === undefined ? given : (files.get(file) ?? `no file ${file}`),
        key: /Idempotency-Key: ([^"]+)/.exec(line)?.[1],
      };
    });
}

test('a collector takes every call that the docs show', async () => {
  const { call } = await collector();
  for (const page of PAGES) {
    const calls = callsOf(page);
    expect({ page, calls: calls.length > 0 }).toEqual({ page, calls: true });
    for (const { method, path, body, key } of calls) {
      const headers = key === undefined ? {} : { 'idempotency-key': key };
      const raw = body === undefined ? {} : { raw: body };
      const reply = await call(method, path, undefined, { token: TOKEN, headers, ...raw });
      // What the reader fills in, such as CODE, is nobody's here; the route is.
      const ok = /\/[A-Z]{4,}(?=\/|$)/.test(path) ? reply.body?.code !== 'not_found' : reply.status < 300;
      expect({ page, method, path, ok, why: ok ? '' : reply.text }).toEqual({ page, method, path, ok: true, why: '' });
    }
  }
});

const shown = (page: string, name: string) => JSON.parse(filesOf(page).get(name) ?? 'null');
const theLocation = shown('owners/locations.md', 'locations.json').locations[0];
const theSite = shown('owners/site.md', 'site.json');
const programs = ['after-service.json', 'summer.json'].map((name) => shown('owners/programs.md', name));

test.each([
  ['owners/site.md', siteSettings.omit({ theme: true }).shape, theSite, ''],
  ['owners/site.md', theme.shape, theSite.theme, 'theme.'],
  ['owners/personal-data.md', retention.shape, theSite.retention, ''],
  ['owners/locations.md', location.shape, theLocation, ''],
  ['owners/offers.md', offer.shape, shown('owners/offers.md', 'tea.json'), ''],
  ['owners/reports.md', action.shape, shown('owners/reports.md', 'second-till.json'), ''],
  // No program may have both an offer and links to review sites: two examples.
  ['owners/programs.md', program.shape, Object.assign({}, ...programs), ''],
])('%s describes every field, and its example has them all', (page, shape, example, prefix) => {
  const fields = Object.keys(shape);
  const cells = [...read(page).matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
  expect(fields.filter((field) => !cells.some((cell) => cell.includes(`\`${prefix}${field}\``)))).toEqual([]);
  expect(fields.filter((field) => !(field in example))).toEqual([]);
});

test('a customer who names their e-mail address is found by it, and erased', async () => {
  const { call, send, clock } = await collector();
  const about = { at: clock.now, visitor: 'visitor-1', session: 'session-1', program: 'visit', location: 'harbor' };
  const asked = { ...about, response: 'response-1' };
  await send([
    { ...asked, id: 'event-01', type: 'survey.shown' },
    { ...asked, id: 'event-02', type: 'survey.answered', question: 'score', value: 2 },
    {
      ...asked,
      id: 'event-03',
      type: 'contact.requested',
      method: 'email',
      contact: 'anna@mail.example',
      consent: { wording: 'You may write to me.' },
    },
  ]);
  const responses = async () => (await call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN })).text;
  const [, address = ''] = /grep (\S+@\S+)/.exec(read('owners/personal-data.md')) ?? [];
  const [, pattern = ''] = /grep -o '([^']+)'/.exec(read('owners/personal-data.md')) ?? [];
  const line = (await responses()).split('\n').find((each) => each.includes(address)) ?? '';
  const { visitor } = JSON.parse(`{${new RegExp(pattern).exec(line)?.[0]}}`);
  expect((await call('DELETE', `/v1/people/${visitor}`, undefined, { token: TOKEN })).status).toBe(200);
  expect(await responses()).not.toContain(address);
});
