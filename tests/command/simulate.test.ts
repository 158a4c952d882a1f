import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSite, openSqlite, readSettings, startServer } from '@goodword/collector';
import { pageEvent, siteSettings } from '@goodword/protocol';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Ended, runGoodword } from '../support/run-goodword.ts';
import { exported } from '../support/stored.ts';

const SITE = 'pub_simulated1';
const TOKEN = `sec_${'s'.repeat(43)}`;
const SIZE = ['--seed', '9', '--locations', '6', '--days', '30', '--answers', '25', '--until', '2026-06-14'];

const simulate = (...args: string[]): Promise<Ended> => runGoodword(['simulate', ...args], {});

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'goodword-simulate-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

/** A collector that listens, with a site and a token of the scopes that the command asks for. */
async function running(): Promise<{ url: string; args: string[] }> {
  const path = join(await folder(), 'goodword.db');
  const database = openSqlite(path);
  await database.migrate();
  await createSite(database, {
    key: SITE,
    settings: siteSettings.parse({ name: 'Simulated', allowedOrigins: ['*'] }),
    token: TOKEN,
    tokenName: 'simulate',
    scopes: ['reports', 'locations', 'programs', 'history', 'export'],
  });
  await database.close();
  const server = await startServer(readSettings({ PORT: '0', DATABASE_URL: `file:${path}` }), { logs: false });
  onTestFinished(() => server.stop());
  return { url: server.url, args: ['--url', server.url, '--site', SITE, '--token', TOKEN] };
}

describe('goodword simulate', () => {
  test('writes the same events and truths from the same seed', async () => {
    const home = await folder();
    const [one, other] = [join(home, 'one.ndjson'), join(home, 'other.ndjson')];
    const first = await simulate(...SIZE, '--out', one, '--truths', join(home, 'truths.json'), '--json');
    const second = await simulate(...SIZE, '--out', other, '--json');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(second.out).toBe(first.out);
    expect(JSON.parse(await readFile(join(home, 'truths.json'), 'utf8'))).toEqual(JSON.parse(first.out));
    const text = await readFile(one, 'utf8');
    expect(await readFile(other, 'utf8')).toBe(text);
    const events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const event of events) expect(pageEvent.safeParse(event)).toMatchObject({ success: true });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const { truths } = JSON.parse(first.out);
    const { location, date } = truths.find(({ kind }: { kind: string }) => kind === 'bad_day');
    expect(first.out).toContain(`${location}: ${date} was`);
  });

  test('is taken by a collector, counted on the days it is about, and twice is once', async () => {
    const { url, args } = await running();
    const sent = await simulate(...SIZE, '--rotate', '3', ...args, '--json');
    expect(sent).toMatchObject({ code: 0 });
    const truths = JSON.parse(sent.out);
    const events = await exported({ collector: url, token: TOKEN }, 'events');
    const stamps = events.map(({ stamp }) => stamp as { flags: string[]; day: string });
    expect(stamps.filter(({ flags }) => flags.length > 0)).toEqual([]);
    const days = stamps.map(({ day }) => day).sort();
    expect(days[0]).toBe(truths.from);
    expect(days.at(-1)).toBe(truths.to);
    const rated = events
      .filter(({ question }) => question === 'drivers')
      .map(({ value }) => Object.keys(value as object));
    expect(Math.max(...rated.map(({ length }) => length))).toBe(3);
    expect(new Set(rated.flat()).size).toBe(6);

    const funnel = async () =>
      (await fetch(`${url}/v1/reports/funnel`, { headers: { authorization: `Bearer ${TOKEN}` } })).json();
    const counted = await funnel();
    expect(counted).toMatchObject({ answered: 6 * 25, advocates: 0 });
    expect(counted.asked).toBeGreaterThan(2 * counted.answered);
    expect(await simulate(...SIZE, '--rotate', '3', ...args)).toMatchObject({ code: 0 });
    expect(await funnel()).toEqual(counted);

    const other = await simulate('--seed', '10', '--locations', '6', ...args);
    expect(other).toMatchObject({ code: 2 });
    expect(other.err).toContain('--site is in use');
    expect(await funnel()).toEqual(counted);

    const stranger = await simulate(...SIZE, '--url', url, '--site', SITE, '--token', `sec_${'x'.repeat(43)}`);
    expect(stranger).toMatchObject({ code: 2 });
    expect(stranger.err).toContain('--token does not allow this');
  });

  test('does not go to a shop that has locations of its own, though nobody was asked there yet', async () => {
    const { url, args } = await running();
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
    const put = (...ids: string[]) =>
      fetch(`${url}/v1/locations`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ locations: ids.map((id) => ({ id, name: id, timeZone: 'UTC' })) }),
      });
    expect((await put('main', 'pier')).status).toBe(200);
    const refused = await simulate(...SIZE, ...args);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain('--site is in use (it has locations of its own, main, pier)');
    const { items } = await (await fetch(`${url}/v1/locations`, { headers })).json();
    expect(items).toHaveLength(2);
  });

  test.each([
    [[], "--url is missing: write the collector's address"],
    [['--out', '/nowhere/at/all.ndjson'], '--out is "/nowhere/at/all.ndjson": write a path'],
    [['--out', 'x', '--seed', 'one'], '--seed is "one": write a whole number'],
    [['--out', 'x', '--locations', '3'], '--locations is "3": write a whole number from 6'],
    [['--out', 'x', '--answers', '0'], '--answers is "0"'],
    [['--out', 'x', '--drivers', '13'], '--drivers is "13"'],
    [['--out', 'x', '--rotate', '7'], '--rotate is "7": write a whole number from 1 to 6'],
    [['--out', 'x', '--until', '2026-02-30'], '--until is "2026-02-30": write the last day'],
    [['--out', 'x', '--until', 'yesterday'], '--until is "yesterday": write the last day'],
    [['--url', 'localhost:8787'], '--url is "localhost:8787": write'],
    [['--url', 'http://127.0.0.1:1', '--site', 'mine'], '--site is "mine": write the public key'],
    [['--url', 'http://127.0.0.1:1', '--site', SITE], '--token is missing: write the token that goodword init printed'],
    [['--url', 'http://127.0.0.1:1', '--site', SITE, '--token', TOKEN], '--url: no collector answers there'],
    [['--sead', '1'], 'The options are: --seed'],
  ])('%j says what to write instead', async (args, says) => {
    const { code, out, err } = await simulate(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
