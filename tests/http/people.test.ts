import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findResponse, nightly, putToken } from '@goodword/collector/queries';
import { expect, test } from 'vitest';
import { secretHash } from '../../packages/collector/src/core/keys/secret-hash.ts';
import { collector, NOON, ORIGIN, REPORTS_TOKEN, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { answers, customer, event, newCode } from '../support/journey.ts';

const WORDING = 'Your words appear on a page that anyone with the link can open.';

/** A customer who answered, wrote, asked to be called and published a recommendation. */
async function told(it: TestCollector) {
  const who = customer();
  const { response: _, ...outside } = who;
  const code = newCode();
  const [shown, answered, completed] = answers(who, 10);
  await it.send([
    event(outside as typeof who, 'consent.changed', {
      state: 'granted',
      consent: { wording: 'We keep what you say.' },
    }),
    shown,
    answered,
    event(who, 'survey.answered', { question: 'comment', value: 'forgetmenot'.repeat(50) }),
    event(who, 'contact.requested', { method: 'email', contact: 'forget@me.example', consent: { wording: WORDING } }),
    completed,
  ] as object[]);
  const { visitor, session, response } = who;
  const link = { site: SITE, location: 'harbor', code, visitor, session, response, secret: 's'.repeat(24) };
  await it.call('POST', '/v1/recommendations', link, { origin: ORIGIN });
  const words = {
    site: SITE,
    secret: link.secret,
    words: 'forgetmenot in public',
    name: 'Forget',
    consent: { wording: WORDING },
  };
  await it.call('PUT', `/v1/recommendations/${code}`, words, { origin: ORIGIN });
  expect((await it.call('GET', `/r/${code}/card.png`)).status).toBe(200);
  return { ...who, code };
}

const person = (it: TestCollector, method: string, visitor: string, token = TOKEN) =>
  it.call(method, `/v1/people/${visitor}`, undefined, { token });

test('GET /v1/people/:visitor shows everything, with each consent as it was worded', async () => {
  const it = await collector();
  const who = await told(it);
  await told(it);
  const { status, body, headers } = await person(it, 'GET', who.visitor);
  expect({ status, cache: headers['cache-control'] }).toEqual({ status: 200, cache: 'no-store' });
  expect(body).toMatchObject({
    visitor: who.visitor,
    consents: [{ state: 'granted', at: NOON, wording: 'We keep what you say.' }],
    responses: [{ response: who.response, score: 10, contact: 'forget@me.example', contactConsent: WORDING }],
    recommendations: [{ code: who.code, words: 'forgetmenot in public', name: 'Forget', wording: WORDING }],
    shares: [],
    conversions: [],
  });
  expect(body.events).toHaveLength(8);
});

test('DELETE /v1/people/:visitor forgets the person, and keeps the counts', async () => {
  const it = await collector();
  const who = await told(it);
  const funnel = async () => (await it.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN })).body;
  const before = await funnel();
  const reply = await person(it, 'DELETE', who.visitor);
  expect(reply).toMatchObject({ status: 200, body: { erased: { events: 8, responses: 1, recommendations: 1 } } });
  expect(await funnel()).toEqual(before);
  expect((await it.call('GET', `/r/${who.code}`)).status).toBe(410);
  expect((await it.call('GET', `/r/${who.code}/card.png`)).status).toBe(410);
  for (const method of ['GET', 'DELETE']) {
    expect((await person(it, method, who.visitor)).body).toMatchObject({ code: 'unknown_visitor' });
  }
  // In the file, in its log, nowhere.
  const folder = dirname(it.path);
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    for (const trace of ['forgetmenot', 'forget@me', who.visitor, who.session, who.response]) {
      expect([name, trace, bytes.includes(trace)]).toEqual([name, trace, false]);
    }
  }
});

test('people are for the token that may, and never for one of some locations', async () => {
  const it = await collector();
  const who = await told(it);
  const bound = `sec_${'b'.repeat(43)}`;
  await it.database.write(putToken, secretHash(bound), {
    site: SITE,
    scopes: ['people'],
    locations: ['harbor'],
    name: 'bound',
  });
  for (const method of ['GET', 'DELETE']) {
    expect((await it.call(method, `/v1/people/${who.visitor}`)).body.code).toBe('unauthorized');
    expect((await person(it, method, '*', REPORTS_TOKEN)).body.code).toBe('forbidden');
    expect((await person(it, method, who.visitor, bound)).body.code).toBe('forbidden');
    expect((await person(it, method, '*')).body.code).toBe('invalid_request');
    expect((await person(it, method, 'nobody-here')).body.code).toBe('unknown_visitor');
  }
  expect((await person(it, 'GET', who.visitor)).status).toBe(200);
});

test('what is too old goes in the first minute of a day that a collector is there, once', async () => {
  const it = await collector();
  const who = await told(it);
  const context = { database: it.database, now: () => it.clock.now };
  const contact = async () => (await it.database.readViews(findResponse, SITE, who.response))?.contact;
  expect(await nightly(context)).toBe(true);
  expect(await contact()).toBe('forget@me.example');
  it.clock.now += 200 * 86_400_000;
  expect(await nightly(context)).toBe(true);
  expect(await nightly(context)).toBe(false);
  expect(await contact()).toBeNull();
  expect((await person(it, 'GET', who.visitor)).text).not.toContain('forget@me.example');
});

test('the collector sets nothing on a device, least of all where Global Privacy Control asks it not to', async () => {
  const it = await collector();
  const who = customer();
  const headers = { 'sec-gpc': '1' };
  const replies = [
    await it.call('GET', `/v1/sites/${SITE}/config?location=harbor`, undefined, { origin: ORIGIN, headers }),
    await it.call('GET', `/f/visit?site=${SITE}&location=harbor`, undefined, { headers }),
    await it.send(answers(who, 9), { headers }),
  ];
  for (const { status, headers: given } of replies) {
    expect(status).toBeLessThan(300);
    expect(given['set-cookie']).toBeUndefined();
  }
});
