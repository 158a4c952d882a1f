import { streamEvents } from '@goodword/collector/queries';
import { describe, expect, test } from 'vitest';
import { all } from '../support/all.ts';
import { collector, NOON, SITE, TOKEN } from '../support/collector.ts';
import { answers, customer, event, newCode } from '../support/journey.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('clocks', () => {
  const stamps = async (given: { at: number; sentAt: number }) => {
    const { send, database, call } = await collector();
    await send([event(customer({ at: given.at }), 'survey.shown')], { sentAt: given.sentAt });
    const [stored] = await all(database.stream(streamEvents, SITE));
    const { body } = await call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
    return { ...stored?.stamp, asked: body.asked };
  };

  test('a clock hours ahead is put right by the time of sending', async () => {
    const fast = NOON + 9 * HOUR_MS;
    expect(await stamps({ at: fast - 2_000, sentAt: fast })).toMatchObject({
      correctedAt: NOON - 2_000,
      flags: [],
      asked: 1,
    });
  });

  test('an event is counted on its own day at the location', async () => {
    // 12:00 UTC less 13 hours is 19:00 of the day before in New York.
    expect(await stamps({ at: NOON - 13 * HOUR_MS, sentAt: NOON })).toMatchObject({
      day: '2026-06-11',
      hour: 19,
      asked: 1,
    });
  });

  test('six days late counts, eight days late is kept and not counted', async () => {
    expect(await stamps({ at: NOON - 6 * DAY_MS, sentAt: NOON })).toMatchObject({ flags: [], asked: 1 });
    expect(await stamps({ at: NOON - 8 * DAY_MS, sentAt: NOON })).toMatchObject({ flags: ['late'], asked: 0 });
  });

  test('what has not happened yet is kept and not counted', async () => {
    expect(await stamps({ at: NOON + 6 * 60_000, sentAt: NOON })).toMatchObject({ flags: ['ahead'], asked: 0 });
  });
});

test('history may be of any age and carry what only the collector makes', async () => {
  const { send, call } = await collector();
  const at = NOON - 60 * DAY_MS;
  const who = customer({ at });
  const code = newCode();
  const reply = await send(
    [
      ...answers(who, 9),
      {
        id: 'prepared1',
        type: 'recommendation.prepared',
        at,
        location: 'harbor',
        program: 'visit',
        code,
        visitor: who.visitor,
      },
      event(who, 'share.opened', { code, channel: 'email' }),
    ],
    { token: TOKEN },
  );
  expect(reply.body).toEqual({ accepted: 5, duplicates: 0, rejected: [] });
  const { body } = await call('GET', '/v1/reports/funnel?from=2026-04-13&to=2026-04-13&location=harbor', undefined, {
    token: TOKEN,
  });
  expect(body).toMatchObject({ asked: 1, answered: 1, promoters: 1, advocates: 1, shares: 1 });
});
