import { PAGE_EVENTS, SERVER_EVENTS } from '@goodword/protocol';
import { expect } from 'vitest';
import { runGoodword } from '../support/run-goodword.ts';
import { ask, type DatabasePlace, SECRET, withCollector } from './open-collector.ts';
import { readAll } from './read-all.ts';
import { READS } from './reads.ts';
import { expectRecorded, IS_FREEZING_LOG, readRecord, writeRecord } from './record.ts';
import { TODAY } from './story.ts';
import { readSchema, readSteps, readTables, type Schema } from './tables.ts';

/** Which run writes what is recorded by `npm run freeze`: what SQLite says of a log that was made now. All others are held to it. */
export interface Run {
  place: DatabasePlace;
  freezes: boolean;
}

/** No table, column or step of the schema that was frozen is gone, and steps keep their order. */
export async function holdSchema({ place, freezes }: Run): Promise<void> {
  const schema = await readSchema(place);
  const steps = await readSteps(place);
  // The log that was kept has the schema of its own time.
  if (IS_FREEZING_LOG && freezes) {
    writeRecord('schema', schema);
    writeRecord('steps', steps);
  }
  for (const [table, { columns }] of Object.entries(readRecord('schema') as Schema)) {
    expect({ table, columns: schema[table]?.columns }).toEqual({ table, columns: expect.arrayContaining(columns) });
  }
  const frozen = readRecord('steps') as string[];
  expect(steps.slice(0, frozen.length)).toEqual(frozen);
}

/** The log holds an event of every type that there is. */
export async function holdTypes({ place }: Run): Promise<void> {
  const rows = await ask(place, 'select distinct type from events order by type');
  const types = [...Object.keys(PAGE_EVENTS), ...Object.keys(SERVER_EVENTS)].sort();
  expect(rows.map(({ type }) => type).sort()).toEqual(types);
}

/** Every GET of the app has reads, and all of them are answered as recorded. */
export async function holdReplies({ place, freezes }: Run): Promise<void> {
  await withCollector(place, TODAY, async (collector) => {
    const routes = collector.routes().filter((route) => !/-[0-9a-f]{7}\.js$|^HEAD |^OPTIONS /.test(route));
    expectRecorded('routes', routes, { freezes });
    const gets = routes.filter((route) => route.startsWith('GET ')).map((route) => route.slice(4));
    const read = Object.values(READS).flatMap((reads) => reads.map(({ of }) => of));
    expect(gets.filter((route) => !read.includes(route))).toEqual([]);
    for (const [file, replies] of Object.entries(await readAll(collector))) expectRecorded(file, replies, { freezes });
  });
}

/** `goodword rebuild` makes the same rows of the same log. */
export async function holdRebuild({ place }: Run): Promise<void> {
  const before = await readTables(place);
  const address = place.kind === 'sqlite' ? `file:${place.path}` : place.url;
  const ended = await runGoodword(['rebuild'], { DATABASE_URL: address, GOODWORD_SECRET: SECRET });
  expect(ended).toMatchObject({ code: 0 });
  expect(await readTables(place)).toEqual(before);
}
