import { locationReport } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, NOON, REPORTS_TOKEN, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { customer, event } from '../support/journey.ts';
import { simulated } from '../support/simulated.ts';

const DAY_MS = 86_400_000;
const PLAN = { seed: 5, locations: 12, days: 60, answers: 45, drivers: 6 };

const get = async (it: TestCollector, path: string) => {
  const { status, body } = await it.call('GET', `/v1/reports/${path}`, undefined, { token: REPORTS_TOKEN });
  expect([path, status, status === 200 || body]).toEqual([path, 200, true]);
  return body;
};
const place = async (it: TestCollector, id: string, query = '') =>
  locationReport.parse(await get(it, `locations/${id}${query}`));

describe('actions', () => {
  const action = { id: 'a1', location: 'harbor', text: 'Greet at the door', who: 'Ines Rowe', from: '2026-05-20' };
  const put = (it: TestCollector, body: object, id = 'a1', token = TOKEN) =>
    it.call('PUT', `/v1/actions/${id}`, body, { token });

  test('is refused for a driver that nobody is asked about, which could never be judged', async () => {
    const it = await collector();
    await simulated(it, PLAN);
    const refused = await put(it, { ...action, driver: 'wiat' });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_request']);
    expect(refused.body.message).toMatch(/^driver: is wiat, which no program asks for: write one of .*\bwait\b/);
    const { from: _, ...open } = action;
    expect((await put(it, open)).body.message).toBe('from: must be a day such as 2026-03-31');
    expect((await put(it, { ...open, from: action.from, who: undefined })).body.message).toBe(
      'who: is missing: write a string',
    );
  });

  test('are put and listed, and the one that began last is judged', async () => {
    const it = await collector();
    expect((await put(it, action)).body).toEqual(action);
    await put(it, { ...action, id: 'a0', from: '2026-01-05' }, 'a0');
    await put(it, { ...action, id: 'a2', from: '2026-12-01' }, 'a2');
    expect((await it.call('GET', '/v1/actions?location=harbor', undefined, { token: TOKEN })).body.items).toHaveLength(
      3,
    );
    expect((await it.call('GET', '/v1/actions?location=mill', undefined, { token: TOKEN })).body.items).toEqual([]);
    expect((await place(it, 'harbor')).action).toMatchObject({
      status: 'WAIT',
      action,
      answersAfter: 0,
      earliestVerdict: null,
    });
  });

  test('say when there will be a verdict, at the present pace', async () => {
    const it = await collector();
    await put(it, { ...action, from: '2026-06-11' });
    const before = Array.from({ length: 30 }, (_, each) => ({
      ...event(customer(), 'survey.answered', { question: 'score', value: 8 }),
      at: NOON - (5 + each) * DAY_MS,
    }));
    await it.call('POST', '/v1/events', { site: SITE, sentAt: NOON, events: before }, { token: TOKEN });
    await it.send(
      Array.from({ length: 5 }, () => event(customer(), 'survey.answered', { question: 'score', value: 9 })),
    );
    // Five in two days: twenty in eight.
    expect((await place(it, 'harbor')).action).toMatchObject({
      status: 'WAIT',
      answersBefore: 30,
      answersAfter: 5,
      earliestVerdict: '2026-06-18',
    });
  });

  test.each([
    [{ ...action, id: 'b' }, 400, 'id: is b'],
    [{ ...action, location: 'nowhere' }, 404, ''],
    [{ ...action, from: '2026-02-31' }, 400, 'from'],
    [{ ...action, until: '2026-01-01' }, 400, 'is before from'],
    [{ ...action, text: '' }, 400, 'text'],
    [{ ...action, who: undefined }, 400, 'who'],
  ])('%o is refused', async (body, status, words) => {
    const reply = await put(await collector(), body);
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(words);
  });

  test('need their scope, and the location’s token', async () => {
    const it = await collector();
    expect((await put(it, action, 'a1', REPORTS_TOKEN)).body.code).toBe('forbidden');
  });
});
