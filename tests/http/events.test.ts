import { createHmac } from 'node:crypto';
import { streamEvents, streamResponses } from '@goodword/collector/queries';
import { ERRORS, MAX_BODY_BYTES } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { customerKey } from '../../packages/collector/src/core/keys/customer-signature.ts';
import { deriveKey } from '../../packages/collector/src/core/keys/derive-key.ts';
import { all } from '../support/all.ts';
import { collector, NOON, ORIGIN, PROGRAM, REPORTS_TOKEN, SITE, TOKEN } from '../support/collector.ts';
import { answers, customer, event, newCode } from '../support/journey.ts';

const HOUR_MS = 3_600_000;

describe('POST /v1/events', () => {
  test('answers after commit with what was accepted', async () => {
    const { send, call } = await collector();
    const reply = await send(answers(customer(), 10));
    expect(reply.status).toBe(202);
    expect(reply.body).toEqual({ accepted: 3, duplicates: 0, rejected: [] });
    const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ asked: 1, answered: 1, promoters: 1 });
  });

  test('a replay is answered as duplicates and counts nothing twice', async () => {
    const { send, call } = await collector();
    const events = answers(customer(), 10);
    await send(events);
    expect((await send(events)).body).toEqual({ accepted: 0, duplicates: 3, rejected: [] });
    expect((await send([events[0], events[0]] as object[])).body.duplicates).toBe(2);
    const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ asked: 1, answered: 1, promoters: 1 });
  });

  test("a crawler that runs a page's scripts is kept and not counted; an app's own library is", async () => {
    const { send, call, database } = await collector();
    const crawler = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/141.0.0.0';
    expect((await send(answers(customer(), 10), { agent: crawler })).body.accepted).toBe(3);
    const raw = JSON.stringify({ site: SITE, sentAt: NOON, events: answers(customer(), 9) });
    await call('POST', '/v1/events', undefined, { raw, agent: 'okhttp/4.12.0' });
    const kept = await all(database.stream(streamEvents, SITE));
    expect(kept.map(({ stamp }) => stamp.flags.join())).toEqual(['machine', 'machine', 'machine', '', '', '']);
    const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ asked: 1, promoters: 1 });
  });

  test('answers whoever asks beforehand, whether for a method or for none', async () => {
    const { call } = await collector();
    for (const headers of [{ 'access-control-request-method': 'POST' }, {}]) {
      const reply = await call('OPTIONS', '/v1/events', undefined, { origin: ORIGIN, headers });
      expect(reply).toMatchObject({ status: 204, text: '', headers: { 'access-control-allow-origin': '*' } });
    }
  });

  test('takes text/plain, so that a beacon needs no preflight', async () => {
    const { call } = await collector();
    const raw = JSON.stringify({ site: SITE, sentAt: NOON, events: answers(customer(), 7) });
    expect(
      (await call('POST', '/v1/events', undefined, { raw, type: 'text/plain;charset=UTF-8', origin: ORIGIN })).status,
    ).toBe(202);
  });

  test('knows the shop’s own customer where the shop’s server has signed the number, and nobody where it has not', async () => {
    const { call } = await collector();
    const key = customerKey(deriveKey('a secret that only tests know, 32+', 'identity'), SITE);
    const sign = (id: string) => createHmac('sha256', key).update(id).digest('hex');
    const [known, forged, unknown, odd] = [customer(), customer(), customer(), customer()];
    const post = (who: ReturnType<typeof customer>, claim?: object) =>
      call(
        'POST',
        '/v1/events',
        { site: SITE, sentAt: NOON, events: answers(who, 9), customer: claim },
        { origin: ORIGIN },
      );
    expect((await post(known, { id: 'C-17', signature: sign('C-17') })).status).toBe(202);
    expect((await post(forged, { id: 'C-18', signature: sign('C-17') })).body.accepted).toBe(3);
    expect((await post(unknown, { id: ['x'.repeat(500)], signature: 7 })).body.accepted).toBe(3);
    expect((await post(odd, { id: 'C-17\0', signature: sign('C-17\0') })).body.accepted).toBe(3);
    const { text } = await call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN });
    const customers = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).customer);
    expect(customers.sort()).toEqual(['C-17', null, null, null]);
  });

  describe('refuses a request as a whole', () => {
    const batch = (more: object = {}) =>
      JSON.stringify({ site: SITE, sentAt: NOON, events: answers(customer(), 9), ...more });
    test.each([
      ['a body that is no JSON', '{"site":', {}, 'malformed_json'],
      ['an empty body', '', {}, 'malformed_json'],
      ['a body of another shape', '{"events":7}', {}, 'invalid_request'],
      ['no events', batch({ events: [] }), {}, 'invalid_request'],
      ['51 events', batch({ events: Array(51).fill({}) }), {}, 'invalid_request'],
      ['a site that does not exist', batch({ site: 'pub_nobodyhere' }), {}, 'unknown_site'],
      ['a foreign origin', batch(), { origin: 'https://elsewhere.example' }, 'origin_not_allowed'],
      ['a body too large', batch({ padding: 'x'.repeat(MAX_BODY_BYTES) }), {}, 'body_too_large'],
      ['another media type', batch(), { type: 'application/xml' }, 'unsupported_media_type'],
      ['a token that nobody made', batch(), { token: `sec_${'x'.repeat(43)}` }, 'unauthorized'],
      ['a token without the scope history', batch(), { token: REPORTS_TOKEN }, 'forbidden'],
    ] as const)('%s', async (_, raw, how, code) => {
      const { call, database } = await collector();
      const reply = await call('POST', '/v1/events', undefined, { raw, origin: ORIGIN, ...how });
      expect({ status: reply.status, code: reply.body.code }).toEqual({ status: ERRORS[code].status, code });
      expect(reply.body.message).not.toBe('');
      expect(await all(database.stream(streamEvents, SITE))).toEqual([]);
    });
  });

  describe('refuses one event and stores the others', () => {
    const who = customer();
    test.each([
      ['an unknown type', event(who, 'survey.eaten'), 'unknown_event_type'],
      ['no type at all', { id: 'abcdefgh' }, 'invalid_event'],
      ['something that is no object', 7, 'invalid_event'],
      ['a type that only the collector makes', event(who, 'recommendation.published'), 'server_only_type'],
      ['such a type that nothing makes yet', event(who, 'case.opened'), 'server_only_type'],
      ['an id too short', { ...event(who, 'survey.shown'), id: 'x' }, 'invalid_event'],
      ['a field that does not belong', { ...event(who, 'survey.shown'), isAdmin: true }, 'invalid_event'],
      ['a location that does not exist', { ...event(who, 'survey.shown'), location: 'atlantis' }, 'unknown_location'],
      ['a program that does not exist', { ...event(who, 'survey.shown'), program: 'nothing' }, 'unknown_program'],
      ['a score of 11', event(who, 'survey.answered', { question: 'score', value: 11 }), 'invalid_event'],
      ['a score in words', event(who, 'survey.answered', { question: 'score', value: 'ten' }), 'invalid_event'],
      [
        'a share of a code that nobody made',
        event(who, 'share.opened', { code: newCode(), channel: 'copy' }),
        'unknown_code',
      ],
      [
        'a landing on such a code',
        { ...event(customer(), 'link.landed'), response: undefined, code: newCode() },
        'unknown_code',
      ],
      [
        'a contact without consent',
        event(who, 'contact.requested', { method: 'phone', contact: '555 0101' }),
        'invalid_event',
      ],
    ] as const)('%s', async (_, bad, code) => {
      const { send, call } = await collector();
      const [shown, answered, completed] = answers(customer(), 9);
      const reply = await send([shown, bad, answered, completed] as object[]);
      expect(reply.status).toBe(202);
      expect(reply.body.accepted).toBe(3);
      expect(reply.body.rejected).toEqual([
        { id: (bad as { id?: string }).id ?? null, code, message: expect.any(String) },
      ]);
      const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
      expect(body).toMatchObject({ asked: 1, answered: 1 });
    });
  });

  test('an answer to an older version of the program is kept, and judged by that version', async () => {
    const { send, call, database } = await collector();
    const [ease, ...rest] = [...PROGRAM.questions].filter(({ id }) => id !== 'score');
    const changed = {
      ...PROGRAM,
      questions: [PROGRAM.questions[0], { ...rest[1], id: 'ease' }, { id: 'new', type: 'stars', text: '?' }],
    };
    expect(ease?.id).toBe('ease');
    expect((await call('PUT', '/v1/programs/visit', changed, { token: TOKEN })).status).toBe(200);
    const who = customer();
    const reply = await send([
      event(who, 'survey.answered', { question: 'ease', value: 4 }),
      event(who, 'survey.answered', { question: 'drivers', value: { welcome: 5, gone: 4 } }),
    ]);
    expect(reply.body).toMatchObject({ accepted: 2, rejected: [] });
    const [response] = await all(await database.streamViews(streamResponses, SITE));
    expect(response?.answers).toMatchObject({
      ease: { value: 4, kind: 'stars' },
      drivers: { value: { welcome: 5, gone: 4 } },
    });
  });

  test('a question of any type is answered in its own way, and the export says it as it came', async () => {
    const { send, call } = await collector();
    const items = [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ];
    const answers = {
      where: { type: 'location', value: 'harbor' },
      mood: { type: 'smileys', faces: 3, value: 3 },
      again: { type: 'thumbs', value: 0 },
      effort: { type: 'effort', low: 'No', high: 'Yes', value: 7 },
      pick: {
        type: 'choice',
        options: items,
        many: true,
        other: 'Else',
        value: { chosen: ['a', 'other'], other: 'C' },
      },
      order: { type: 'ranking', items, value: ['b', 'a'] },
      line: { type: 'text', value: 'One line' },
      day: { type: 'date', value: '2026-06-11' },
      agree: { type: 'consent', permission: 'Yes', value: 1 },
      age: { type: 'choice', options: items, mayDecline: true, value: { declined: true } },
    };
    const questions = Object.entries(answers).map(([id, { value: _, ...question }]) => ({
      id,
      text: '?',
      ...question,
    }));
    const contact = { id: 'phone', type: 'contact', text: '?', permission: 'Call me' };
    const program = { ...PROGRAM, questions: [...questions, contact] };
    expect((await call('PUT', '/v1/programs/visit', program, { token: TOKEN })).status).toBe(200);

    const who = customer();
    const given = Object.entries(answers).map(([question, { value }]) =>
      event(who, 'survey.answered', { question, value }),
    );
    expect((await send(given)).body).toMatchObject({ accepted: 10, rejected: [] });
    const number = event(who, 'survey.answered', { question: 'phone', value: '555 0101' });
    expect((await send([number])).body.rejected).toMatchObject([
      { code: 'invalid_event', message: 'value: a contact is asked through contact.requested' },
    ]);
    const { text } = await call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN });
    const kept = Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
    expect(JSON.parse(text).answers).toEqual(kept);
  });

  test('who declines to give a score has given none, and who declines to comment no comment', async () => {
    const { send, call, database, clock } = await collector();
    const questions = PROGRAM.questions.map((question) => ({ ...question, mayDecline: true }));
    await call('PUT', '/v1/programs/visit', { ...PROGRAM, questions }, { token: TOKEN });
    const who = customer();
    const declined = (question: string) => event(who, 'survey.answered', { question, value: { declined: true } });
    expect((await send([declined('score'), declined('comment')])).body.accepted).toBe(2);
    clock.now += HOUR_MS;
    const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ asked: 1, answered: 0, promoters: 0 });
    const [response] = await all(await database.streamViews(streamResponses, SITE));
    expect(response).toMatchObject({ score: null, firstScoredAt: null, comment: null, commentConsent: null });
  });

  test('names of objects are names like others', async () => {
    const { send, database } = await collector();
    const who = customer();
    const names = ['constructor', 'toString', 'hasOwnProperty'];
    await send(names.map((question) => event(who, 'survey.answered', { question, value: 3 })));
    const [response] = await all(await database.streamViews(streamResponses, SITE));
    expect(Object.keys(response?.answers ?? {}).sort()).toEqual([...names].sort());
    const refused = await send([event(who, 'survey.answered', { question: '__proto__', value: 3 })]);
    expect(refused.body.rejected).toMatchObject([{ code: 'invalid_event' }]);
  });

  test('what lies deeper than anything we know is refused, and sinks nobody', async () => {
    const { call } = await collector();
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const good = JSON.stringify(event(customer(), 'survey.shown'));
    const bad = `{"id":"deep-event","type":"track","at":${NOON},"visitor":"visitor-1","session":"session-1","name":"x","props":${deep}}`;
    const raw = `{"site":"${SITE}","sentAt":${NOON},"events":[${good},${bad}]}`;
    const reply = await call('POST', '/v1/events', undefined, { raw, origin: ORIGIN });
    expect({ status: reply.status, body: reply.body }).toMatchObject({
      status: 202,
      body: { accepted: 1, rejected: [{ code: 'invalid_event' }] },
    });
  });

  test('hostile text is stored as it can be shown, without control characters', async () => {
    const { send, database } = await collector();
    const value = 'a\u0000b\u0007c \ud800 <script>alert(1)</script>';
    await send([event(customer(), 'survey.answered', { question: 'comment', value })]);
    const [response] = await all(await database.streamViews(streamResponses, SITE));
    expect(response?.comment).toBe('abc \ufffd <script>alert(1)</script>');
  });

  test("an owner's own check is kept and counted nowhere", async () => {
    const { send, call, database } = await collector();
    await send(answers(customer(), 10).map((each) => ({ ...each, test: true })));
    const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    expect(body).toMatchObject({ asked: 0, answered: 0, promoters: 0 });
    expect(await all(database.stream(streamEvents, SITE))).toHaveLength(3);
  });

  test('tells an address that asks too often to come back later', async () => {
    const { send } = await collector({ requestsPerMinute: 2 });
    const [one, two, three] = answers(customer(), 9);
    await send([one] as object[]);
    await send([two] as object[]);
    const reply = await send([three] as object[]);
    expect({ status: reply.status, code: reply.body.code }).toEqual({ status: 429, code: 'too_many_requests' });
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  });
});
