import { expect, onTestFinished, test } from 'vitest';
import { NOON, SITE, TOKEN } from '../support/collector.ts';
import { OTHER_SITE } from './bodies.ts';
import { OTHER_TOKEN, openTarget } from './open-target.ts';

test('of two sites that make the same code at once, one has it', async () => {
  const it = await openTarget();
  onTestFinished(() => it.close());
  const code = 'code-wanted-twic';
  const both = [SITE, OTHER_SITE].map((site) =>
    it.call('POST', '/v1/recommendations', { site, code, location: 'mill' }),
  );
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([202, 409]);
  const event = {
    id: 'prepared-twice',
    type: 'recommendation.prepared',
    at: NOON,
    code: 'code-of-history1',
    location: 'mill',
  };
  const brought = [
    [SITE, TOKEN],
    [OTHER_SITE, OTHER_TOKEN],
  ].map(([site, token]) =>
    it.call('POST', '/v1/events', { site, sentAt: NOON, events: [event] }, { token: token as string }),
  );
  expect((await Promise.all(brought)).map(({ body }) => body)).toEqual([
    { accepted: 1, duplicates: 0, rejected: [] },
    { accepted: 0, duplicates: 0, rejected: [{ id: event.id, code: 'conflict', message: expect.any(String) }] },
  ]);
});
