import { describe, expect, test } from 'vitest';
import { collector, NOON, ORIGIN, PROGRAM, PUBLIC_URL, REPORTS_TOKEN, SITE, TOKEN } from '../support/collector.ts';
import { answers, customer } from '../support/journey.ts';

describe('server routes', () => {
  test.each([
    ['PUT', '/v1/site'],
    ['PUT', '/v1/locations'],
    ['GET', '/v1/locations'],
    ['PUT', '/v1/programs/visit'],
    ['GET', '/v1/programs/visit'],
    ['POST', '/v1/visits'],
    ['GET', '/v1/export/events.ndjson'],
  ])('%s %s: authentication comes before validation, and needs the scope', async (method, path) => {
    const { call } = await collector();
    const body = method === 'GET' ? undefined : { nonsense: true };
    expect((await call(method, path, body)).body.code).toBe('unauthorized');
    expect((await call(method, path, body, { token: `sec_${'x'.repeat(43)}` })).body.code).toBe('unauthorized');
    expect((await call(method, path, body, { token: REPORTS_TOKEN })).body.code).toBe('forbidden');
  });

  test('PUT /v1/site sets name and origins, and the origins hold at once', async () => {
    const { call, send } = await collector();
    const body = { name: 'Harbor', allowedOrigins: ['https://new.example'], theme: { brand: '#112233' } };
    expect(await call('PUT', '/v1/site', body, { token: TOKEN })).toMatchObject({
      status: 200,
      body: { retention: { contactDays: 180, wordsDays: 730, eventsDays: null } },
    });
    expect((await send(answers(customer(), 9))).body.code).toBe('origin_not_allowed');
    expect((await send(answers(customer(), 9), { origin: 'https://new.example' })).status).toBe(202);
  });

  test.each([
    [{ allowedOrigins: ['https://new.example/path'] }, 'allowedOrigins.0'],
    [{ privacyUrl: 'javascript:alert(1)' }, 'privacyUrl'],
    [{ theme: { brand: 'red' } }, 'theme.brand'],
    [{ retention: { eventsDays: 7 } }, 'retention.eventsDays'],
    [{ retention: { contactDays: 0 } }, 'retention.contactDays'],
  ])('PUT /v1/site refuses %j with its path', async (wrong, path) => {
    const { call } = await collector();
    const { body } = await call('PUT', '/v1/site', { name: 'Harbor', ...wrong }, { token: TOKEN });
    expect(body).toMatchObject({ code: 'invalid_request', details: [{ path, message: expect.any(String) }] });
  });

  test.each([
    ['a question used twice', { questions: [...PROGRAM.questions, PROGRAM.questions[0]] }, 'questions.4.id'],
    ['an unknown kind of question', { questions: [{ id: 'a', type: 'telepathy', text: 'Hm?' }] }, 'questions.0.type'],
    ['a name that nobody can fill in', { thanks: { title: 'Thanks, {customer.ssn}' } }, 'thanks.title'],
    ['a channel that does not exist', { channels: ['pigeon'] }, 'channels.0'],
    ['a field that does not exist', { gateReviews: true }, 'body'],
    ['another id than the address', { id: 'other' }, undefined],
  ])('PUT /v1/programs refuses %s with the path', async (_, wrong, path) => {
    const { call } = await collector();
    const { status, body } = await call('PUT', '/v1/programs/visit', { ...PROGRAM, ...wrong }, { token: TOKEN });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid_request' });
    if (path) expect(body.details[0].path).toBe(path);
    expect(body.message).not.toBe('');
  });

  test('a program gets a new version when it changes, and only then', async () => {
    const { call } = await collector();
    const put = (body: object) => call('PUT', '/v1/programs/visit', body, { token: TOKEN });
    expect((await put(PROGRAM)).body.version).toBe(1);
    expect((await put({ ...PROGRAM, name: 'Another name' })).body.version).toBe(2);
    expect((await call('GET', '/v1/programs/visit', undefined, { token: TOKEN })).body).toMatchObject({
      version: 2,
      program: { name: 'Another name' },
    });
  });

  test('locations are listed in pages', async () => {
    const { call } = await collector();
    const first = await call('GET', '/v1/locations?limit=1', undefined, { token: TOKEN });
    expect(first.body).toMatchObject({ items: [{ id: 'harbor' }], next: 'harbor' });
    const rest = await call('GET', '/v1/locations?limit=5&cursor=harbor', undefined, { token: TOKEN });
    expect(rest.body).toMatchObject({ items: [{ id: 'mill' }] });
    expect(rest.body).not.toHaveProperty('next');
  });
});

describe('a proven visit', () => {
  test('names its location and its day; no GET uses the token up; the first answer does', async () => {
    const { call, send } = await collector();
    const issued = await call(
      'POST',
      '/v1/visits',
      { location: 'harbor', kind: 'service', at: NOON - 86_400_000, name: 'Anna' },
      { token: TOKEN },
    );
    expect(issued.status).toBe(201);
    const { token, url } = issued.body;
    expect(new URL(url).searchParams.get('gw_visit')).toBe(token);
    const read = () =>
      call('GET', `/v1/sites/${SITE}/config?location=mill&visit=${token}`, undefined, { origin: ORIGIN });
    await read();
    expect((await read()).body).toMatchObject({
      location: { id: 'harbor' },
      visit: { kind: 'service', day: '2026-06-11', name: 'Anna' },
    });

    const [first, second] = [customer(), customer()];
    for (const who of [first, second]) {
      const [shown, answered] = answers(who, 10);
      await send([shown, { ...answered, visit: token }] as object[]);
    }
    const { text } = await call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN });
    const proven = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter((row) => row.proven);
    expect(proven.map(({ response }) => response)).toEqual([first.response]);
  });

  test('leads to the page that was named, else to that of the location, else to the hosted survey', async () => {
    const { call } = await collector();
    const address = async (body: object) => {
      const { url, token } = (await call('POST', '/v1/visits', body, { token: TOKEN })).body;
      return url.replace(token, 'TOKEN');
    };
    const page = 'https://shop.example/thanks?order=1';
    expect(await address({ location: 'mill', page })).toBe(`${page}&gw_visit=TOKEN`);
    expect(await address({ location: 'harbor' })).toBe('https://shop.example/harbor?from=card&gw_visit=TOKEN');
    const hosted = `${PUBLIC_URL}/f/visit?site=${SITE}&location=mill&gw_visit=TOKEN`;
    expect(await address({ location: 'mill' })).toBe(hosted);

    const put = (program: Record<string, unknown> & { id: string }) =>
      call('PUT', `/v1/programs/${program.id}`, program, { token: TOKEN });
    // By name it would be the first, but it is over.
    await put({ ...PROGRAM, id: 'spring', audience: { until: '2026-05-31' } });
    expect(await address({ location: 'mill' })).toBe(hosted);
    await put({ ...PROGRAM, enabled: false });
    expect(await address({ location: 'mill' })).toContain('/f/spring?');
    await put({ ...PROGRAM, id: 'spring', enabled: false });
    expect((await call('POST', '/v1/visits', { location: 'mill' }, { token: TOKEN })).body.url).toBeUndefined();
  });

  test('the same reference gives the same visit', async () => {
    const { call } = await collector();
    const issue = () => call('POST', '/v1/visits', { location: 'harbor', reference: 'WO-1' }, { token: TOKEN });
    expect((await issue()).body).toEqual((await issue()).body);
  });

  test('two locations may print the same receipt number', async () => {
    const { call } = await collector();
    const issue = async (location: string) =>
      (await call('POST', '/v1/visits', { location, reference: 'R-1' }, { token: TOKEN })).body.token;
    expect(await issue('harbor')).not.toBe(await issue('mill'));
  });

  test('nobody takes a proof away with a clock turned back or a test', async () => {
    const { call, send } = await collector();
    const { token } = (await call('POST', '/v1/visits', { location: 'harbor' }, { token: TOKEN })).body;
    const [one, thief] = [customer(), customer({ at: NOON - 30 * 86_400_000 })];
    for (const [who, more] of [
      [one, {}],
      [thief, {}],
      [thief, { test: true }],
    ] as const) {
      const [, answered] = answers(who, 9);
      await send([{ ...answered, visit: token, ...more }]);
    }
    const { text } = await call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN });
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.filter(({ proven }) => proven).map(({ response }) => response)).toEqual([one.response]);
  });

  test('a forged token proves nothing and loses no answer', async () => {
    const { call, send } = await collector();
    const [shown, answered] = answers(customer(), 3);
    expect(
      (await send([shown, { ...answered, visit: 'forged-visit.AAAAAAAAAAAAAAAA' }] as object[])).body.accepted,
    ).toBe(2);
    const { text } = await call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN });
    expect(JSON.parse(text)).toMatchObject({ score: 3, proven: false, visit: null });
  });
});

test('GET /openapi.json names every public route as such', async () => {
  const { call } = await collector();
  const { paths } = (await call('GET', '/openapi.json')).body;
  const open = Object.entries(paths as Record<string, Record<string, { security?: unknown[] }>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods)
        .filter(([, { security }]) => security?.length === 0)
        .map(([method]) => `${method} ${path}`),
  );
  expect(open.sort()).toEqual(
    [
      'get /f/{program}',
      'get /health/live',
      'get /health/ready',
      'get /p/{hash}',
      'get /r/{code}',
      'get /r/{code}/card.png',
      'get /r/{code}/withdraw',
      'get /v1/sites/{site}/after',
      'get /v1/sites/{site}/config',
      'get /v1/sites/{site}/locations',
      'get /v1/sites/{site}/wall',
      'post /r/{code}/withdraw',
      'post /v1/events',
      'post /v1/offers/{id}/claims',
      'post /v1/recommendations',
      'put /v1/recommendations/{code}',
    ].sort(),
  );
});

test('GET /openapi.json names everything that it refers to', async () => {
  const { call } = await collector();
  const document = (await call('GET', '/openapi.json')).body;
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(0);
  for (const [, name] of references) expect(Object.keys(document.components.schemas)).toContain(name);
});
