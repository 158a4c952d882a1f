import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '@goodword/collector';
import { putProgram, putSite } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../scripts/free-port.mjs';
import { PERSON, PROGRAM } from '../support/collector.ts';
import { startGoodword as start } from '../support/start-goodword.ts';

async function database(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-command-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return `file:${join(folder, 'goodword.db')}`;
}

test.each(['serve', 'init', 'demo', 'simulate', 'rebuild', 'token'])(
  'goodword %s --help tells all its options',
  async (name) => {
    const { code, out } = await start([name, '--help'], {}).ended;
    expect(code).toBe(0);
    const { err } = await start([name, '--no-such-option'], {}).ended;
    const options = err.split('The options are: ')[1]?.match(/--[a-z-]+/g) ?? [];
    expect(out.match(/^--[a-z-]+/gm) ?? []).toEqual(expect.arrayContaining(options));
  },
);

test.each([
  ['serve', ['PORT', 'DATABASE_URL', 'TRUST_PROXY']],
  ['init', ['DATABASE_URL', 'PUBLIC_URL']],
  ['token', ['DATABASE_URL', 'GOODWORD_SECRET']],
  ['rebuild', ['DATABASE_URL']],
])('goodword %s --help tells the settings that it reads', async (name, settings) => {
  const { out } = await start([name, '--help'], {}).ended;
  const told = out.match(/^[A-Z_]{4,}(?= )/gm);
  expect(told).toEqual(expect.arrayContaining(settings));
  // What it does not read cannot keep it from its work.
  expect(told?.includes('TRUST_PROXY')).toBe(name === 'serve');
});

describe('goodword serve', () => {
  test.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty": write a number'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ DATABASE_URL: 'mysql://me:secret@db/x' }, 'DATABASE_URL is neither file: and a path nor'],
    [{ PUBLIC_URL: 'shop.example' }, 'PUBLIC_URL is "shop.example": write scheme and host'],
    [{ PUBLIC_URL: 'https://shop.example/path' }, 'for example PUBLIC_URL='],
    [{ GOODWORD_SECRET: 'short' }, 'GOODWORD_SECRET is too short: write 32'],
    [{ TRUST_PROXY: 'maybe' }, 'TRUST_PROXY is "maybe": write how many'],
    [{ DATABASE_URL: 'file:/nowhere/at/all.db' }, 'there is no folder /nowhere/at: make it'],
  ])('ends with one line for %j', async (settings, says) => {
    const { code, out, err } = await start(['serve'], { DATABASE_URL: await database(), ...settings }).ended;
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toContain(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('secret@');
  });

  test('says so where the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    const { err, code } = await start(['serve'], { DATABASE_URL: await database(), PORT: String(port) }).ended;
    expect(code).toBe(1);
    expect(err).toContain(`port ${port} is in use`);
  });

  test('says what to do first where there is no site', async () => {
    const server = start(['serve'], { DATABASE_URL: await database(), PORT: '0' });
    await server.says('There is no site yet: run goodword init\n');
  });

  test('leaves to the reader which of several sites to ask for', async () => {
    const settings = { DATABASE_URL: await database(), PORT: '0' };
    for (const name of ['Harbor Books', 'Mill Cars'])
      await start(['init', '--name', name, '--origin', 'https://shop.example'], settings).ended;
    await start(['serve'], settings).says('/f/PROGRAM?site=pub_YOURKEY\n');
  });

  test('an unknown command lists the known ones', async () => {
    const { code, err } = await start(['srve'], {}).ended;
    expect(code).toBe(2);
    expect(err).toContain('serve');
  });

  test.each([
    ['postgres://me:hunter2@db/x', 'serve'],
    ['serve', 'postgres://me:hunter2@db/x'],
    ['serve', '--database=postgres://me:hunter2@db/x'],
    ['token', '--site', 'postgres://me:hunter2@db/x', '--scope', 'postgres://me:hunter2@db/x'],
  ])('a secret in the wrong place is not said again: %s %s', async (...args) => {
    const { code, out, err } = await start(args, { DATABASE_URL: await database() }).ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toContain('hunter2');
  });
});

test('from nothing to a counted answer: init, serve, the printed key and token, rebuild', async () => {
  const settings = { DATABASE_URL: await database(), PORT: '0' };
  const made = await start(['init', '--name', 'Harbor Books', '--origin', 'https://shop.example', '--json'], settings)
    .ended;
  expect(made.code).toBe(0);
  const { site, token, location, tag, survey, ...others } = JSON.parse(made.out);
  expect(tag).toContain(`data-site="${site}" data-location="${location}"`);
  expect(new URL(survey).search).toBe(`?site=${site}&location=${location}`);
  expect(new URL(others.funnel).pathname).toBe('/funnel');
  expect(new URL(others.reports).pathname).toBe('/v1/reports/locations');

  const server = start(['serve'], settings);
  await server.says('Goodword listens on ');
  await server.says('\n');
  server.child.kill('SIGTERM');
  expect((await server.ended).err).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+$/m);
  expect((await server.ended).code).toBe(0);

  const port = String(await freePort());
  const again = start(['serve'], { ...settings, PORT: port });
  const url = `http://127.0.0.1:${port}`;
  await again.says(`Goodword listens on ${url}\n`);
  // Every address that it prints answers.
  const asked = await again.says('Authorization header)\n');
  const printed = [...asked.matchAll(/^ {2}[A-Z][a-z ]+ {2}(\S+)/gm)].map(([, address = '']) => address);
  expect(printed.map((address) => address.replace(url, ''))).toEqual([
    `/f/store-visit?site=${site}`,
    '/funnel#token=sec_YOURTOKEN',
    '/v1/reports/locations',
  ]);
  for (const address of [url, ...printed]) {
    const reply = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    expect({ address, status: reply.status }).toEqual({ address, status: 200 });
  }
  const at = Date.now();
  const base = {
    at,
    visitor: 'visitor-1',
    session: 'session-1',
    program: 'store-visit',
    location,
    response: 'response-1',
  };
  const events = [
    { ...base, id: 'event-01', type: 'survey.shown' },
    { ...base, id: 'event-02', type: 'survey.answered', question: 'score', value: 9 },
    { ...base, id: 'event-03', type: 'survey.completed' },
  ];
  const post = (origin: string) =>
    fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': PERSON, origin },
      body: JSON.stringify({ site, sentAt: at, events }),
    });
  expect((await post('https://elsewhere.example')).status).toBe(403);
  expect(await (await post('https://shop.example')).json()).toMatchObject({ accepted: 3, rejected: [] });
  const funnel = async () =>
    (await fetch(`${url}/v1/reports/funnel`, { headers: { authorization: `Bearer ${token}` } })).json();
  const counted = await funnel();
  expect(counted).toMatchObject({ asked: 1, answered: 1, promoters: 1 });

  const rebuilt = await start(['rebuild'], settings).ended;
  expect(rebuilt).toMatchObject({ code: 0 });
  expect(rebuilt.err).toContain('Rebuilding');
  expect(rebuilt.err).toMatch(/^Rebuilt the views of 1 site: no row was wrong\.$/m);
  expect(await funnel()).toEqual(counted);

  const more = await start(['token', '--scope', 'reports'], settings).ended;
  expect(more.out).toMatch(/^sec_[A-Za-z0-9_-]{43}\n$/);
  const read = await fetch(`${url}/v1/export/events.ndjson`, {
    headers: { authorization: `Bearer ${more.out.trim()}` },
  });
  expect(read.status).toBe(403);
});

test('init says what works only on this machine where no public address is set', async () => {
  const init = async (settings: Record<string, string>) =>
    (await start(['init', '--name', 'X', '--origin', '*'], { DATABASE_URL: await database(), ...settings }).ended).out;
  const local = await init({});
  expect(local).toContain('<script async src="http://127.0.0.1:8787/goodword.js"');
  expect(local).toContain('PUBLIC_URL is not set');
  const reachable = await init({ PUBLIC_URL: 'https://goodword.shop.example' });
  expect(reachable).toContain('<script async src="https://goodword.shop.example/goodword.js"');
  expect(reachable).toContain('  Survey page  https://goodword.shop.example/f/store-visit?site=pub_');
  expect(reachable).not.toMatch(/PUBLIC_URL|127\.0\.0\.1/);
});

describe('a program with a mistake', () => {
  const broken = { ...PROGRAM, questions: [{ id: 'score', type: 'scores', text: 'Hm?' }] };

  test('is refused when a site is set up with it, with path and reason', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goodword-program-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'program.json');
    await writeFile(path, JSON.stringify(broken));
    const args = ['init', '--name', 'X', '--origin', '*', '--program', path];
    const { code, err } = await start(args, { DATABASE_URL: await database() }).ended;
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain('has a mistake at questions.0.type');
  });

  test('stops the start', async () => {
    const DATABASE_URL = await database();
    const opened = openSqlite(DATABASE_URL.slice('file:'.length));
    await opened.migrate();
    await opened.write(putSite, { key: 'pub_testsite01', settings: siteSettings.parse({ name: 'Harbor Books' }) });
    await opened.write(putProgram, 'pub_testsite01', JSON.parse(JSON.stringify(broken)));
    await opened.close();
    const { code, err } = await start(['serve'], { DATABASE_URL, PORT: '0' }).ended;
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain('the program visit of Harbor Books has a mistake at questions.0.type');
  });
});

test.each([
  [['init'], '--name is missing'],
  [['init', '--name', 'X'], '--origin is missing'],
  [['init', '--name', 'X', '--origin', 'shop.example'], '--origin is "shop.example"'],
  [['init', '--name', 'X', '--origin', '*', '--time-zone', 'Mars'], 'timeZone must be an IANA time zone'],
  [
    ['init', '--name', 'X', '--origin', '*', '--template', 'spaceship'],
    '--template is "spaceship": write one of store-visit',
  ],
  [['init', '--name', 'X'.repeat(200), '--origin', '*'], ': write 1 to 120 characters'],
  [['init', '--name', 'X', '--origin', '*', '--location', 'my shop'], '--location is "my shop": write 1 to 64 of'],
  [['init', '--name', '--origin', '*'], '--name has no value: write --name NAME'],
  [['init', '--name'], '--name has no value: write --name NAME'],
  [['init', '--json=yes'], '--json takes no value: write it by itself'],
  [['init', 'Harbor'], '"Harbor" does not follow an option. The options are: --name'],
  [['rebuild', '-n', '5'], '-n is not an option of this command. The options are: --json'],
  [['token', '--scope', 'everything'], '--scope is "everything": write one or more of'],
])('%j says what to write instead', async (args, says) => {
  const { code, err } = await start(args, { DATABASE_URL: await database() }).ended;
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(err.trim().split('\n')).toHaveLength(1);
});
