import { putToken } from '@goodword/collector/queries';
import { keyDrivers, type LocatedDrivers, topPriority } from '@goodword/insights';
import { driverReport, locationReport, locationReports } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { collector, NOON, REPORTS_TOKEN, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { answers, customer, event } from '../support/journey.ts';
import { simulated } from '../support/simulated.ts';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'tr', 'zh-Hans'];

const get = async (it: TestCollector, path: string) => {
  const { status, body } = await it.call('GET', `/v1/reports/${path}`, undefined, { token: REPORTS_TOKEN });
  expect([path, status, status === 200 || body]).toEqual([path, 200, true]);
  return body;
};
const drivers = async (it: TestCollector, query = '') => driverReport.parse(await get(it, `drivers${query}`));
const place = async (it: TestCollector, id: string, query = '') =>
  locationReport.parse(await get(it, `locations/${id}${query}`));
const list = async (it: TestCollector, query = '') => locationReports.parse(await get(it, `locations${query}`));

/** The answers themselves, as the export has them, as columns. */
async function columns(it: TestCollector, names: readonly string[]): Promise<LocatedDrivers> {
  const { text } = await it.call('GET', '/v1/export/responses.ndjson', undefined, { token: TOKEN });
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { location: string; score: number | null; answers: Answers });
  const rated = rows.flatMap(({ location, score, answers: { drivers: value } }) =>
    value ? [{ location, score, value }] : [],
  );
  return {
    drivers: [...names],
    location: rated.map(({ location }) => location),
    outcome: rated.map(({ score }) => score),
    ratings: Object.fromEntries(names.map((name) => [name, rated.map(({ value }) => value[name] ?? null)])),
  };
}
type Answers = { drivers?: Record<string, number> };

/** Every number of one is that of the other, to 1e-9. */
function expectClose(one: unknown, other: unknown, path = ''): void {
  if (typeof one === 'number')
    expect([path, Math.abs(one - (other as number)) <= 1e-9 * Math.max(1, Math.abs(one))]).toEqual([path, true]);
  else if (typeof one === 'object' && one !== null)
    for (const [key, value] of Object.entries(one))
      expectClose(value, (other as Record<string, unknown>)[key], `${path}.${key}`);
  else expect([path, one]).toEqual([path, other]);
}

const PLAN = { seed: 5, locations: 12, days: 60, answers: 45, drivers: 6 };

describe.each([
  ['complete', PLAN, 'complete'],
  ['rotated questions', { ...PLAN, pick: 3, answers: 90 }, 'pairwise'],
] as const)('what is computed from rollups: %s', (_, plan, basis) => {
  test('is what is computed from the answers, to 1e-9; narrowed by days and program, too', async () => {
    const it = await collector();
    await simulated(it, plan);
    const found = await drivers(it);
    expect(found.basis).toBe(basis);
    const names = found.drivers.map(({ id }) => id);
    const input = await columns(it, names.sort());
    const direct = keyDrivers(input);
    const priorities = topPriority(input);
    expect(found.n).toBe(direct.n);
    expect([found.status, found.smallestJointN]).toEqual([direct.status, direct.smallestJointN]);
    expectClose(found.r2, direct.r2);
    for (const { id, importance, beta, mean, benchmark, answers: count } of found.drivers) {
      expectClose([importance, beta], [direct.importance[id], direct.beta[id]], id);
      expectClose(
        [mean, benchmark, count],
        [priorities.means[id], priorities.benchmark[id], priorities.answers[id]],
        id,
      );
    }
    let smalls = 0;
    for (const id of Object.keys(priorities.locations)) {
      const own = priorities.locations[id];
      const { priority } = await place(it, id);
      expect([id, priority.status, priority.driver?.id ?? null]).toEqual([id, own?.status, own?.top ?? null]);
      expectClose([priority.lift, priority.n], [own?.lift, own?.n], id);
      if (priority.small) {
        expect([priority.status, priority.driver]).toEqual(['HOLD', null]);
        expect(priority.lift).toBeLessThan(0.1);
        expect(priority.sentence).toContain(`The largest of the small gaps: “${priority.small.name}”`);
        smalls++;
      }
    }
    expect(smalls).toBeGreaterThan(0);
    // Half a month, a whole one and some days: every answer stands in one period, whichever way they are cut.
    const all = found.drivers.reduce((sum, each) => sum + each.answers, 0);
    const cut = async (query: string) =>
      (await drivers(it, query)).drivers.reduce((sum, each) => sum + each.answers, 0);
    expect(
      (await cut('?to=2026-04-30')) + (await cut('?from=2026-05-01&to=2026-05-31')) + (await cut('?from=2026-06-01')),
    ).toBe(all);
    expect((await cut('?to=2026-05-17')) + (await cut('?from=2026-05-18'))).toBe(all);
    expect(
      (await cut('?from=2026-05-03&to=2026-05-03')) + (await cut('?to=2026-05-02')) + (await cut('?from=2026-05-04')),
    ).toBe(all);
  });
});

describe('GET /v1/reports/locations/:id', () => {
  test('says all of it in every language, each its own, with no blank left', async () => {
    const it = await collector();
    const { truths } = await simulated(it, PLAN);
    const [{ location, driver = '' } = { location: '' }] = truths.filter(({ kind }) => kind === 'action') as {
      location: string;
      driver?: string;
    }[];
    const action = { id: 'a1', location, driver, text: 'Open {count} tills', who: 'Ines', from: '2026-05-12' };
    expect((await it.call('PUT', '/v1/actions/a1', action, { token: TOKEN })).status).toBe(200);
    const said = new Map<string, string>();
    for (const language of LANGUAGES) {
      const report = await place(it, location, `?language=${language}`);
      expect(report.language).toBe(language);
      const { priority, action: under, today, weakTime, score, comments, consistency, funnel } = report;
      const sentences = [
        priority,
        under,
        today,
        weakTime,
        score,
        comments,
        consistency,
        funnel,
        funnel.potentialAudience,
      ];
      const text = [...sentences.map(({ sentence }) => sentence), ...priority.notes].join('\n');
      for (const { sentence } of sentences) expect([language, sentence]).not.toEqual([language, '']);
      // An owner's own braces stay as they were written.
      expect(text.replace('Open {count} tills', '')).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
      said.set(language, text);
    }
    expect(new Set(said.values()).size).toBe(LANGUAGES.length);
    expect((await place(it, location, '?language=de-AT')).language).toBe('de');
    expect((await place(it, location, '?language=ko')).language).toBe('en');
    const refused = await it.call('GET', `/v1/reports/locations/${location}?language=no_such`, undefined, {
      token: REPORTS_TOKEN,
    });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_request']);
  });

  test('a location of few answers hears so; nothing is ranked, charted or called bad of three', async () => {
    const it = await collector();
    await it.send([10, 2, 9].flatMap((score) => answers(customer(), score)));
    const report = await place(it, 'harbor');
    expect(report.score).toMatchObject({ status: 'TOO_FEW', n: 3, standing: { rank: null, side: null } });
    expect(report.score.sentence).toContain('3 answers: too few for a score.');
    expect(report.today).toMatchObject({ status: 'BASELINE_SHORT', n: 3 });
    expect(
      report.today.days.every(({ low, high, signals }) => low === null || (high !== null && signals.length === 0)),
    ).toBe(true);
    expect(report.weakTime.status).toBe('TOO_FEW');
    expect(report.priority.status).toBe('TOO_FEW');
    expect(report.action).toMatchObject({ status: 'NONE', action: null });
    expect(report.comments).toMatchObject({ good: null, bad: null, waiting: { count: 0 } });
    expect((await list(it)).ranking).toMatchObject({ status: 'ONE_LOCATION', best: null, worst: null });
  });

  test.each([
    ['nobody', []],
    ['one', [7]],
    ['all the same', Array(40).fill(10)],
  ])('%s: a status and a sentence, and no number that is none', async (_, scores: number[]) => {
    const it = await collector();
    for (const score of scores) await it.send(answers(customer(), score));
    const report = await place(it, 'harbor');
    for (const part of ['priority', 'action', 'today', 'weakTime', 'score', 'consistency', 'funnel'] as const)
      expect([part, report[part].sentence.length > 10]).toEqual([part, true]);
    expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity/);
    await drivers(it);
    await list(it);
  });
});

test('weak hours are those of the location’s own clock', async () => {
  const it = await collector();
  // Noon and seven in the evening in New York, for ten weeks.
  const given = Array.from({ length: 70 * 10 }, (_, each) => {
    const isNoon = each % 2 === 0;
    const at = Date.UTC(2026, 2, 30 + (each % 70), isNoon ? 16 : 23, each % 60);
    return { ...event(customer(), 'survey.answered', { question: 'score', value: isNoon && each % 3 ? 3 : 10 }), at };
  });
  for (let from = 0; from < given.length; from += 50)
    await it.call(
      'POST',
      '/v1/events',
      { site: SITE, sentAt: NOON, events: given.slice(from, from + 50) },
      { token: TOKEN },
    );
  const { weakTime } = await place(it, 'harbor');
  expect(weakTime).toMatchObject({ status: 'OK', weekday: null, hours: { from: 12, to: 15 }, rest: 1 });
  expect(weakTime.share).toBeCloseTo(1 / 3, 1);
});

describe('the ranking', () => {
  test('is none where locations do not differ', async () => {
    const it = await collector();
    await simulated(it, { ...PLAN, plant: {}, differ: { each: 0, all: 0 }, seed: 3 });
    const { ranking, items } = await list(it);
    if (ranking.status === 'NO_DIFFERENCE') expect(items.every(({ standing }) => standing.rank === null)).toBe(true);
    else expect([ranking.best, ranking.worst]).toEqual([null, null]);
  });

  test('has a rank for whom has 30 answers, and names ends only where that is sure; others’ names stay theirs', async () => {
    const it = await collector();
    for (let each = 0; each < 45; each++) {
      await it.send([
        ...answers(customer(), each % 9 ? 10 : 7),
        ...answers(customer({ location: 'mill' }), each % 9 ? 2 : 7),
      ]);
    }
    const { ranking, items } = await list(it);
    expect(ranking).toMatchObject({ status: 'OK', best: { id: 'harbor' }, worst: { id: 'mill' } });
    expect(items.map(({ standing }) => standing)).toMatchObject([
      { rank: 1, of: 2, side: 'above' },
      { rank: 2, of: 2, side: 'below' },
    ]);
    const token = `sec_${'m'.repeat(43)}`;
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(token).digest('hex');
    await it.database.write(putToken, hash, { site: SITE, scopes: ['reports'], locations: ['mill'], name: 'mill' });
    const own = (await it.call('GET', '/v1/reports/locations', undefined, { token })).body;
    expect(own.ranking).toMatchObject({ best: null, worst: { id: 'mill' } });
    expect(JSON.stringify(own)).not.toContain('harbor');
  });
});
