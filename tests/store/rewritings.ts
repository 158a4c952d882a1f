import type { Database } from '@goodword/collector';
import { erasePerson, putSite, retain } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { query } from '../proofs/faults/support/query.mjs';
import { NOON, SITE } from '../support/collector.ts';
import type { Opened } from './contract.ts';
import { everythingOf } from './everything-of.ts';
import { logged } from './logged.ts';

const DAY_MS = 86_400_000;
const CODE = 'code00000000000a';

const withdrawn = logged({ id: 'withdrawn', type: 'recommendation.withdrawn', code: CODE });
const published = (id: string) =>
  logged({ id, type: 'recommendation.published', code: CODE, words: 'secret', consent: { wording: 'Yes' } });

/** Every way in which events that are in the log are written anew or leave it. */
const WAYS: Record<string, (database: Database) => Promise<unknown>> = {
  'a person is erased': (database) => erasePerson(database, SITE, 'visitor-a', NOON),
  'words are taken back': (database) => database.commit([withdrawn]),
  'contacts are old': (database) => retain(database, NOON + 21 * DAY_MS),
  'words are old': (database) => retain(database, NOON + 26 * DAY_MS),
  'everything is old': (database) => retain(database, NOON + 32 * DAY_MS),
};

/** Whoever makes views anew beside learns of it when what was read is no longer so. */
export function rewritingsContract(name: string, open: () => Promise<Opened>): void {
  const prepared = async () => {
    const opened = await open();
    const retention = { contactDays: 20, wordsDays: 25, eventsDays: 30 };
    for (const key of [SITE, 'pub_othersite'])
      await opened.database.write(putSite, { key, settings: siteSettings.parse({ name: 'Harbor Books', retention }) });
    await opened.database.commit(everythingOf('a'));
    await opened.database.commit([
      logged({ id: 'kept', at: NOON + 20 * DAY_MS, type: 'track', name: 'seen' }, {}, 'pub_othersite'),
    ]);
    return opened;
  };
  const eventsOf = async (address: string) => {
    const rows = await query(address, 'select seq, site, visitor, response, data, stamp from events');
    return new Map(rows.map((row: { seq: unknown }) => [String(row.seq), JSON.stringify(row)]));
  };
  const timesOf = async (address: string, site: string) =>
    Number((await query(address, `select times from rewritings where site = '${site}'`))[0]?.times ?? 0);

  describe(`${name}: that the log was rewritten is counted, for its site`, () => {
    test.each(Object.entries(WAYS))('%s', async (_, happens) => {
      const { database, address } = await prepared();
      const [before, times] = [await eventsOf(address), await timesOf(address, SITE)];
      await happens(database);
      const after = await eventsOf(address);
      expect([...before].some(([seq, event]) => after.get(seq) !== event)).toBe(true);
      expect(await timesOf(address, SITE)).toBeGreaterThan(times);
      expect(await timesOf(address, 'pub_othersite')).toBe(0);
    });

    test('words come after they were taken back', async () => {
      const { database, address } = await prepared();
      await database.commit([withdrawn]);
      const times = await timesOf(address, SITE);
      await database.commit([published('late')]);
      expect(await timesOf(address, SITE)).toBeGreaterThan(times);
    });

    test('an append counts nothing', async () => {
      const { address } = await prepared();
      expect(await query(address, 'select * from rewritings')).toEqual([]);
    });
  });
}
