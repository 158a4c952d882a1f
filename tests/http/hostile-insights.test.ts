import { createHash } from 'node:crypto';
import { findLocation, putLocations, putProgram, putToken, readDriverSums } from '@goodword/collector/queries';
import { driverReport, locationReport, locationReports, program } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, PROGRAM, REPORTS_TOKEN, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { customer, event, newCode } from '../support/journey.ts';

/** The test's program, asking for other drivers. */
const asking = (...ids: string[]) =>
  program.parse({
    ...PROGRAM,
    questions: PROGRAM.questions.map((question) =>
      question.type === 'drivers'
        ? { ...question, items: ids.map((id) => ({ id, text: `Was ${id} fine?` })) }
        : question,
    ),
  });

const get = async (it: TestCollector, path: string) => {
  const { status, body } = await it.call('GET', `/v1/reports/${path}`, undefined, { token: REPORTS_TOKEN });
  expect([path, status, status === 200 || body]).toEqual([path, 200, true]);
  return body;
};

/** Answers whose score follows two drivers; a third says nothing. */
async function rate(
  it: TestCollector,
  count: number,
  [first = '', second = '', third = '']: string[],
  of = 'visit',
): Promise<void> {
  for (let from = 0; from < count; from += 20) {
    const some = Array.from({ length: Math.min(20, count - from) }, (_, at) => {
      const each = from + at;
      const [one, other] = [1 + (each % 5), 1 + (((each * 7) % 11) % 5)];
      const who = customer({ location: each % 2 ? 'harbor' : 'mill' });
      const ratings = { [first]: one, [second]: other, [third]: 1 + (((each * 3) % 7) % 5) };
      return [
        event(who, 'survey.answered', { program: of, question: 'score', value: one + other }),
        event(who, 'survey.answered', { program: of, question: 'drivers', value: ratings }),
      ];
    });
    expect((await it.send(some.flat())).body.rejected).toEqual([]);
  }
}

describe('drivers', () => {
  test('that nobody asks for change no figure, whoever sends them with the public key', async () => {
    const it = await collector();
    await it.database.write(putProgram, SITE, asking('welcome', 'staff', 'wait'));
    await rate(it, 120, ['welcome', 'staff', 'wait']);
    const before = driverReport.parse(await get(it, 'drivers'));
    expect(before.n).toBe(120);
    for (let each = 0; each < 12; each++) {
      const value = { welcome: 1 + (each % 5), [each % 2 ? 'made-up' : `made-up-${each}`]: 1 + (each % 5) };
      await it.send([event(customer(), 'survey.answered', { question: 'drivers', value })]);
    }
    const all = await it.database.readViews(readDriverSums, { site: SITE }, [
      'welcome',
      'staff',
      'wait',
      'made-up',
      'made-up-2',
    ]);
    expect(all.drivers).toEqual(['staff', 'wait', 'welcome']);
    expect(driverReport.parse(await get(it, 'drivers'))).toEqual(before);
  });

  test('of an older version are kept, also from a page that has both; reports are about those that are asked for now', async () => {
    const it = await collector();
    await it.database.write(putProgram, SITE, asking('welcome', 'staff', 'old'));
    await rate(it, 60, ['welcome', 'staff', 'old']);
    await it.database.write(putProgram, SITE, asking('welcome', 'staff', 'new'));
    it.clock.now += 5_000;
    const both = event(customer(), 'survey.answered', { question: 'drivers', value: { old: 3, new: 4 } });
    expect((await it.send([both])).body.rejected).toEqual([]);
    await rate(it, 110, ['welcome', 'staff', 'new']);
    const report = driverReport.parse(await get(it, 'drivers'));
    // Of 171 answers, 110 have all three.
    expect([report.basis, report.n, report.drivers.map(({ id }) => id).sort()]).toEqual([
      'complete',
      110,
      ['new', 'staff', 'welcome'],
    ]);
    expect(report.drivers.map(({ answers }) => answers).sort()).toEqual([111, 170, 170]);
  });
});

test('where programs ask for different drivers, reports are about the one with most ratings, or the one asked for', async () => {
  const it = await collector();
  await it.database.write(putProgram, SITE, asking('welcome', 'staff', 'wait'));
  await it.database.write(putProgram, SITE, { ...asking('welcome', 'delivery', 'price'), id: 'online' });
  await rate(it, 120, ['welcome', 'staff', 'wait']);
  await rate(it, 160, ['welcome', 'delivery', 'price'], 'online');
  const about = async (query: string) => {
    const { program: of, n, drivers } = driverReport.parse(await get(it, `drivers${query}`));
    return [
      of,
      n,
      drivers
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ];
  };
  expect(await about('')).toEqual(['online', 160, 'delivery price welcome']);
  expect(await about('?program=visit')).toEqual(['visit', 120, 'staff wait welcome']);
  const { priority } = locationReport.parse(await get(it, 'locations/harbor'));
  expect(priority.keyDrivers).toMatchObject({ program: 'online', n: 160 });
});

describe('ids that every object knows', () => {
  const WORDS = ['constructor', 'toString', 'valueOf', '10', '2'];

  test('are names like any other: of drivers and of locations', async () => {
    const it = await collector();
    const [harbor, mill] = await Promise.all(['harbor', 'mill'].map((id) => it.database.read(findLocation, SITE, id)));
    if (!harbor || !mill) throw new Error('no locations');
    await it.database.write(
      putLocations,
      SITE,
      WORDS.map((id) => ({ ...harbor, id })),
    );
    await it.database.write(putProgram, SITE, asking(...WORDS));
    for (const id of WORDS) locationReport.parse(await get(it, `locations/${id}`));
    await rate(it, 220, WORDS);
    const who = customer({ location: 'constructor' });
    await it.send([
      event(who, 'survey.answered', { question: 'score', value: 9 }),
      event(who, 'survey.answered', { question: 'drivers', value: { valueOf: 5, constructor: 4 } }),
    ]);
    const found = driverReport.parse(await get(it, 'drivers'));
    expect(found.drivers.map(({ id }) => id).sort()).toEqual(['constructor', 'toString', 'valueOf']);
    const { priority } = locationReport.parse(await get(it, 'locations/constructor'));
    expect([priority.status, priority.n]).toEqual(['USE_BRAND', 0]);
    expect(locationReports.parse(await get(it, 'locations')).items.map(({ id }) => id)).toContain('constructor');
  });
});

describe('a token that is bound to a location', () => {
  const MILL = `sec_${'m'.repeat(43)}`;
  const bind = (it: TestCollector) =>
    it.database.write(putToken, createHash('sha256').update(MILL).digest('hex'), {
      site: SITE,
      scopes: ['reports', 'actions'],
      locations: ['mill'],
      name: 'mill',
    });
  const action = { id: 'a1', location: 'harbor', text: 'Greet', who: 'Ines', from: '2026-06-01' };

  test('neither takes another location’s action over nor learns whose it is', async () => {
    const it = await collector();
    await bind(it);
    await it.call('PUT', '/v1/actions/a1', action, { token: TOKEN });
    const taken = await it.call('PUT', '/v1/actions/a1', { ...action, location: 'mill' }, { token: MILL });
    expect([taken.status, taken.body.code]).toEqual([403, 'forbidden']);
    expect(taken.text).not.toContain('harbor');
    expect((await it.call('GET', '/v1/actions', undefined, { token: MILL })).body.items).toEqual([]);
    expect((await it.call('GET', '/v1/actions?location=harbor', undefined, { token: MILL })).status).toBe(403);
    expect((await it.call('GET', '/v1/actions', undefined, { token: TOKEN })).body.items).toEqual([action]);
  });

  test('is not told at which other location a chain began that came to its own', async () => {
    const it = await collector();
    await bind(it);
    const [first, second, own] = [newCode(), newCode(), newCode()];
    const made = (code: string, location: string, more: object = {}) =>
      event(customer({ location }), 'recommendation.prepared', { code, response: undefined, ...more });
    const events = [made(first, 'harbor'), made(second, 'mill', { parent: first }), made(own, 'mill')];
    const sent = await it.call('POST', '/v1/events', { site: SITE, sentAt: it.clock.now, events }, { token: TOKEN });
    expect(sent.body.rejected).toEqual([]);
    const spread = await it.call('GET', '/v1/reports/spread', undefined, { token: MILL });
    expect(spread.body).toMatchObject({ total: { links: 2 }, largest: [{ code: own, location: 'mill' }] });
    expect(spread.text).not.toMatch(new RegExp(`harbor|${first}`));
    expect((await get(it, 'spread?location=mill')).largest).toHaveLength(2);
  });
});

test('an action that is only planned is not under way, whatever days are asked for', async () => {
  const it = await collector();
  const planned = { id: 'a1', location: 'harbor', text: 'Greet', who: 'Ines', from: '2026-12-01' };
  await it.call('PUT', '/v1/actions/a1', planned, { token: TOKEN });
  for (const query of ['', '?to=2026-12-31', '?to=9999-12-31'])
    expect((await get(it, `locations/harbor${query}`)).action).toMatchObject({ status: 'NONE', action: null });
});
