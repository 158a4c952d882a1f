import assert from 'node:assert/strict';
import { type Database, DatabaseAway } from '@goodword/collector';
import {
  erasePerson,
  putSite,
  readFunnel,
  rebuildViews,
  retain,
  settle,
  streamEvents,
} from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import fc from 'fast-check';
import { anyEvent } from '../../store/any-event.ts';
import { figures } from '../../store/figures.ts';
import { later } from '../../store/later.ts';
import type { Logged } from '../../store/logged.ts';
import { all } from '../../support/all.ts';
import { NOON } from '../../support/noon.ts';
import { query } from '../../support/postgres-databases.ts';
import { SITE } from '../../support/test-site.ts';
import { recount } from '../faults/support/recount.mjs';
import type { Databases, Kept } from './open-databases.ts';

const DAY_MS = 86_400_000;
const NAME = 'Harbor Books';

/** One thing that must be true of any log. `check` draws one and rejects where it is not. */
export interface LogCheck<Drawn> {
  drawn: fc.Arbitrary<Drawn>;
  check(databases: Databases, drawn: Drawn): Promise<void>;
}

const groups = fc.array(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });

/** Throws where a rebuild gives other rows than there were; resolves with these. */
async function rebuilt({ database, dump }: Kept, nowMs = NOON): Promise<string[][]> {
  const live = await dump();
  await rebuildViews(database, nowMs);
  assert.deepEqual(await dump(), live, 'a rebuild gives other rows');
  return live;
}

const logOf = async (database: Database) => all(database.stream(streamEvents, SITE));

/** Whatever happened, in whatever groups: a rebuild gives the same rows, both databases have them, and the funnel is what the log says. */
const rebuild: LogCheck<Logged[][]> = {
  drawn: groups,
  async check(databases, given) {
    // A tablet on the counter answers for one after the other.
    const shared = (event: Logged, place: number): Logged =>
      place % 5 === 4 && event.visitor !== undefined ? { ...event, visitor: 'tablet00' } : event;
    const outcomes = await databases.onEach(async (kept) => {
      const { database } = kept;
      await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: NAME }) });
      for (const group of given) await database.commit(group.map(shared));
      await settle(database, NOON);
      const rows = await rebuilt(kept);
      const counted: Record<string, number> = recount(await logOf(database), NOON);
      const funnel: Record<string, unknown> = { ...(await database.readViews(readFunnel, { site: SITE })) };
      const told = Object.fromEntries(Object.keys(counted).map((name) => [name, funnel[name]]));
      assert.deepEqual(told, counted, `${kept.name}: the funnel is not what the log says`);
      return { rows, told: await figures(database) };
    });
    assert.deepEqual(outcomes[1], outcomes[0], 'PostgreSQL and SQLite say different things of one log');
  },
};

/** Whoever is erased whenever, the funnel stays and a rebuild gives the same rows. */
const erasure: LogCheck<[Logged[][], number, Logged[][], number]> = {
  drawn: fc.tuple(groups, fc.nat(5), groups, fc.nat(5)),
  async check(databases, [first, one, second, other]) {
    const outcomes = await databases.onEach(async (kept) => {
      const { database, dump } = kept;
      await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: NAME }) });
      for (const [events, who] of [
        [first, one],
        [second, other],
      ] as const) {
        for (const group of events) await database.commit(group);
        await settle(database, NOON);
        const before = await figures(database);
        await erasePerson(database, SITE, `visitor${who}`, NOON);
        assert.deepEqual(await figures(database), before, 'reports changed when somebody was erased');
        const left = JSON.stringify([await logOf(database), await dump()]);
        assert.doesNotMatch(left, new RegExp(`(visitor|session|response)${who}\\b`));
        await rebuilt(kept);
      }
      return figures(database);
    });
    assert.deepEqual(outcomes[1], outcomes[0], 'PostgreSQL and SQLite say different things of one log');
  },
};

interface Night {
  days: number;
  events: Logged[];
  erased: number | null;
}

/** Whatever is dropped whenever, the funnel stays and a rebuild gives the same rows; in the end nothing of anybody is left. */
const retention: LogCheck<Night[]> = {
  drawn: fc.array(
    fc.record({ days: fc.nat(40), events: fc.array(anyEvent, { maxLength: 20 }), erased: fc.option(fc.nat(5)) }),
    { minLength: 1, maxLength: 6 },
  ),
  async check(databases, nights) {
    const outcomes = await databases.onEach(async (kept) => {
      const { database, dump } = kept;
      const keep = { contactDays: 10, wordsDays: 20, eventsDays: 30 };
      await database.write(putSite, { key: SITE, settings: siteSettings.parse({ name: NAME, retention: keep }) });
      const seen = new Map<string, Logged>();
      let day = 0;
      const night = async () => {
        const nowMs = NOON + day * DAY_MS;
        await settle(database, nowMs);
        const before = await figures(database);
        await retain(database, nowMs);
        assert.deepEqual(await figures(database), before, 'reports changed when old events were dropped');
        await rebuilt(kept, nowMs);
      };
      for (const { days, events, erased } of nights) {
        day += days;
        const arrived = events.map((event) => later(event, day));
        for (const event of arrived) if (!seen.has(event.id)) seen.set(event.id, event);
        await database.commit(arrived);
        if (erased !== null) await erasePerson(database, SITE, `visitor${erased}`, NOON + day * DAY_MS);
        await night();
      }
      day += 100;
      await night();
      const types = (await logOf(database)).map(({ type }) => type);
      assert.deepEqual(
        types.filter((type) => !/^(recommendation|person|offer)\./.test(type)),
        [],
      );
      const [responses, , shares, landings, people, conversions, visits] = await dump();
      assert.deepEqual([responses, shares, landings, people, conversions, visits].flat(), []);
      assert(!(await database.commit([...seen.values()])).includes('accepted'), 'a replay was taken');
      return figures(database);
    });
    assert.deepEqual(outcomes[1], outcomes[0], 'PostgreSQL and SQLite say different things of one log');
  },
};

/** Three collectors on one PostgreSQL, and people who are erased meanwhile: each event counts once, and who goes is gone. */
const collectors: LogCheck<{ events: Logged[][]; isErasing: boolean }> = {
  drawn: fc.record({
    events: fc.array(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), { maxLength: 12 }),
    isErasing: fc.boolean(),
  }),
  check: (databases, { events, isErasing }) =>
    databases.together(3, async (databases, kept) => {
      const erase = (who: number, index: number) =>
        erasePerson(databases[index] as Database, SITE, `visitor${who}`, NOON);
      // Each group goes to two of them: clients try again elsewhere.
      const [outcomes] = await Promise.all([
        Promise.all(
          events.flatMap((group, index) =>
            [0, 1].map((other) => commit(databases[(index + other) % 3] as Database, group)),
          ),
        ),
        ...(isErasing ? [0, 1, 2].map((who) => erase(who, who)) : []),
      ]);
      const accepted = outcomes.flat().filter((outcome) => outcome === 'accepted').length;
      assert.equal(accepted, new Set(events.flat().map(({ id }) => id)).size, 'an event was accepted twice, or never');
      if (isErasing) {
        await Promise.all([0, 1, 2].map((who) => erase(who, 2 - who)));
        const left = JSON.stringify([await query(kept.address, 'select * from events'), await kept.dump()]);
        assert.doesNotMatch(left, /(visitor|session|response)[012]\b/);
      } else {
        assert.deepEqual(await query(kept.address, 'select count(*)::int as n from events'), [{ n: accepted }]);
      }
      await Promise.all(databases.map((database) => settle(database, NOON)));
      await rebuilt(kept);
    }),
};

/** As an ingest does it: what the store could not take is tried again. */
async function commit(database: Database, group: readonly Logged[]): ReturnType<Database['commit']> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await database.commit(group);
    } catch (error) {
      if (!(error instanceof DatabaseAway)) throw error;
    }
  }
  throw new Error('the store was away five times');
}

/** By name, what is checked of random logs. */
export const LOG_CHECKS: Record<string, LogCheck<unknown>> = { rebuild, erasure, retention, collectors };
