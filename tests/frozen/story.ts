import { createHmac } from 'node:crypto';
import {
  ACTIONS,
  ERASED,
  ERASED_TOKEN,
  HARBOR,
  HARBOR_SITE,
  LOCATIONS,
  MILL_PROGRAM,
  MILL_SITE,
  MILL_TOKEN,
  OFFERS,
  PROGRAMS,
  RETAINED,
  RETAINED_TOKEN,
  SITES,
  TOKEN,
  VISIT,
  VISIT_BEFORE,
} from './brand.ts';
import { bring } from './bring.ts';
import { codeOf, eventsOfEveryType } from './every-type.ts';
import { must } from './must.ts';
import { type DatabasePlace, type FrozenCollector, makeSite, passNight, withCollector } from './open-collector.ts';
import { tellCustomers } from './tell-customers.ts';

export const DAY_MS = 86_400_000;
/** A Saturday; in the night the clocks of America go forward. */
const BEGUN = Date.UTC(2025, 2, 8, 15);
/** What came when it began is a few days past what the site keeps. */
export const LATER = BEGUN + 40 * DAY_MS + 5.5 * 3_600_000;
/** When everything is read. */
export const TODAY = LATER + 26 * 3_600_000;

/** Makes the frozen log through the public API: settings, a past that is sealed, and what came since. */
export async function tellStory(place: DatabasePlace): Promise<void> {
  for (const site of SITES) await makeSite(place, site);
  await withCollector(place, BEGUN, async (collector) => {
    await setUp(collector);
    await bring(collector, { site: HARBOR, token: TOKEN, events: past() });
    await collector.call('GET', '/v1/reports/funnel', undefined, { token: TOKEN });
  });
  await passNight(place, LATER);
  await withCollector(place, LATER, async (collector) => {
    await tellCustomers(collector);
    for (const [site, token, letter] of [
      [ERASED, ERASED_TOKEN, 'E'],
      [RETAINED, RETAINED_TOKEN, 'R'],
    ] as const) {
      await bring(collector, { site, token, events: eventsOfEveryType({ at: collector.clock.now - DAY_MS, letter }) });
    }
    // Scores without an end count as answered from now on.
    collector.clock.now = TODAY;
    await must(collector, ['GET', '/v1/reports/funnel', undefined, { token: TOKEN }]);
  });
}

async function setUp(collector: FrozenCollector): Promise<void> {
  const put = async (path: string, body: unknown, token = TOKEN) => must(collector, ['PUT', path, body, { token }]);
  await put('/v1/site', HARBOR_SITE);
  await put('/v1/locations', { locations: LOCATIONS });
  await put('/v1/programs/visit', VISIT_BEFORE);
  await put('/v1/programs/visit', VISIT);
  for (const offer of OFFERS) await put(`/v1/offers/${offer.id}`, offer);
  for (const program of PROGRAMS) await put(`/v1/programs/${program.id}`, program);
  for (const action of ACTIONS) await put(`/v1/actions/${action.id}`, action);
  await put('/v1/site', MILL_SITE, MILL_TOKEN);
  await put('/v1/locations', { locations: [{ id: 'hof', name: 'Hof', timeZone: 'Europe/Berlin' }] }, MILL_TOKEN);
  await put('/v1/programs/besuch', MILL_PROGRAM, MILL_TOKEN);
  for (const token of [ERASED_TOKEN, RETAINED_TOKEN]) {
    await put('/v1/site', { retention: { contactDays: null, wordsDays: null, eventsDays: null } }, token);
    await put('/v1/locations', { locations: [{ id: 'harbor', name: 'Harbor', timeZone: 'America/New_York' }] }, token);
    await put('/v1/programs/visit', VISIT_BEFORE, token);
    await put('/v1/programs/visit', VISIT, token);
    await put('/v1/offers/tea', OFFERS[0], token);
  }
}

/** Two months of answers at three places: enough for every verdict of the reports. They are sealed before they are read. */
function past(): object[] {
  const ANSWERS = 240;
  const chance = (number: number, of: string) =>
    createHmac('sha256', 'frozen').update(`${of} ${number}`).digest().readUInt32BE(0) / 2 ** 32;
  return Array.from({ length: ANSWERS }, (_, number) => {
    const location = ['harbor', 'mill', 'pier'][number % 3];
    const at =
      BEGUN - 60 * DAY_MS + Math.floor(number / 4) * DAY_MS + Math.floor(chance(number, 'hour') * 8) * 3_600_000;
    const base = {
      at,
      visitor: `frozen-past-visitor-${number}`,
      session: `frozen-past-session-${number}`,
      response: `frozen-past-response-${number}`,
      program: 'visit',
      location,
    };
    const welcome = 1 + Math.floor(chance(number, 'welcome') * 5);
    const wait = Math.min(5, 1 + Math.floor(chance(number, 'wait') * (location === 'mill' ? 3 : 6)));
    const advice = Math.min(5, 2 + Math.floor(chance(number, 'advice') * 4));
    const score = Math.max(0, Math.min(10, Math.round(welcome + wait * 0.8 + chance(number, 'score') * 2)));
    const said = (question: string, value: unknown) => ({
      ...base,
      id: `frozen-past-${question}-${number}`,
      type: 'survey.answered',
      question,
      value,
    });
    const share = {
      ...base,
      id: `frozen-past-share-${number}`,
      type: 'share.opened',
      code: codeOf('P', number),
      channel: number % 2 ? 'whatsapp' : 'copy',
    };
    const link = { id: `frozen-past-link-${number}`, type: 'recommendation.prepared', at, location, code: share.code };
    return [
      said('score', score),
      said('drivers', { welcome, advice, wait }),
      ...(number % 5 === 0 ? [said('comment', `Frozen past comment ${number}: the queue was slow`)] : []),
      ...(number % 20 === 0 ? [link, share] : []),
    ];
  }).flat();
}
