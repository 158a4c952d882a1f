import { ERASED, ERASED_TOKEN, MILL_TOKEN, RETAINED, RETAINED_TOKEN, TOKEN } from './brand.ts';
import { EVENT_TYPES, personOf } from './every-type.ts';
import type { Run } from './hold-equal.ts';
import { must } from './must.ts';
import { blanked, Names } from './normalize.ts';
import { type DatabasePlace, passNight, withCollector } from './open-collector.ts';
import { expectRecorded } from './record.ts';
import { DAY_MS, LATER, TODAY } from './story.ts';
import { type Changes, changesOf, ofSite, type Row, readTables } from './tables.ts';

/** What an erasure leaves of the events of each type, and of the views that they led to: one person a type, one after the other. */
export async function holdErasure({ place, freezes }: Run): Promise<void> {
  const found: Record<string, object> = {};
  let before = await siteTables(place, ERASED);
  await withCollector(place, TODAY, async (collector) => {
    for (const type of EVENT_TYPES) {
      const path = `/v1/people/${personOf(type)}`;
      const shown = await collector.call('GET', path, undefined, { token: ERASED_TOKEN });
      const gone = await collector.call('DELETE', path, undefined, { token: ERASED_TOKEN });
      const after = await siteTables(place, ERASED);
      found[type] = {
        shown: countsOf(JSON.parse(shown.bytes.toString())),
        reply: { status: gone.status, body: JSON.parse(gone.bytes.toString()) },
        ...changesByType(before, after),
      };
      before = after;
    }
  });
  expectRecorded('erasure', found, { freezes });
}

/** What the nights leave of the events of each type, as a site lets go: contacts first, then words, then the events. */
export async function holdRetention({ place, freezes }: Run): Promise<void> {
  const found: Record<string, object> = {};
  const stages = { contactDays: 5, wordsDays: 10, eventsDays: 30 };
  for (const [kind, days] of Object.entries(stages)) {
    found[kind] = await night(place, days + 3, { [RETAINED_TOKEN]: { [kind]: days } });
  }
  // Once all sites let go, PostgreSQL drops whole months: nothing is otherwise for it.
  const all = [TOKEN, MILL_TOKEN, ERASED_TOKEN].map((token) => [token, { eventsDays: 30 }]);
  found['whole months'] = await night(place, 90, Object.fromEntries(all));
  expectRecorded('retention', found, { freezes });
}

/** What the night so many days later changes, after sites have said for how long they keep what. */
async function night(place: DatabasePlace, daysLater: number, kept: Record<string, object>): Promise<object> {
  const before = await siteTables(place, RETAINED);
  await passNight(place, LATER + daysLater * DAY_MS, async (collector) => {
    for (const [token, retention] of Object.entries(kept)) {
      await must(collector, ['PUT', '/v1/site', { retention }, { token }]);
    }
  });
  return changesByType(before, await siteTables(place, RETAINED));
}

async function siteTables(place: DatabasePlace, site: string): Promise<Record<string, Row[]>> {
  return ofSite(await readTables(place), site);
}

/** How many of each there are. */
function countsOf(shown: object): object {
  const lists = Object.entries(shown).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(lists.map(([name, list]) => [name, list.length]));
}

/** The events that changed, by their type; then the views. */
function changesByType(before: Record<string, Row[]>, after: Record<string, Row[]>): object {
  const { events = {}, sites: _, ...views } = changesOf(before, after);
  const types = new Map([...(before.events ?? []), ...(after.events ?? [])].map(({ id, type }) => [id, String(type)]));
  const byType: Record<string, Required<Changes>> = {};
  const of = (id: unknown) => {
    const type = types.get(id) ?? '';
    byType[type] ??= { gone: [], came: [], otherwise: [] };
    return byType[type];
  };
  for (const [id] of events.gone ?? []) of(id).gone.push([id]);
  for (const row of events.came ?? []) of(row.id).came.push(row);
  for (const change of events.otherwise ?? []) of(change.key[0]).otherwise.push(change);
  const names = new Names();
  return { events: names.in(sorted(byType)), views: names.in(sorted(views)) };
}

/** By name, and lists in an order that chance has no say in. */
function sorted(tables: Record<string, Changes>): object {
  const by = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const list = (rows: unknown[]) => [...rows].sort((one, other) => by(blanked(one), blanked(other)));
  const entries = Object.entries(tables).map(([table, changes]) => {
    const lists = Object.entries(changes).filter(([, rows]) => rows.length > 0);
    return [table, Object.fromEntries(lists.map(([what, rows]) => [what, list(rows)]))];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => by(String(one), String(other))));
}
