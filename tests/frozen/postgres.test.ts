import { beforeAll, describe } from 'vitest';
import { emptyDatabase, newDatabase, usePostgres } from '../support/postgres.ts';
import { holdAll } from './hold-all.ts';
import type { Run } from './hold-equal.ts';
import { bringBackLog, keepLog } from './keep-log.ts';
import { IS_FREEZING_LOG } from './record.ts';
import { tellStory } from './story.ts';

usePostgres();

const run = (url: string): Run => ({ place: { kind: 'postgres', url }, freezes: false });

describe('PostgreSQL', () => {
  describe('now', () => {
    let url: string;
    beforeAll(async () => {
      url = await newDatabase();
      await tellStory(run(url).place);
      if (IS_FREEZING_LOG) await keepLog(run(url).place);
    });
    holdAll('a log that is made now', () => run(url));
  });

  describe('before', () => {
    let url: string;
    beforeAll(async () => {
      url = await emptyDatabase();
      await bringBackLog(run(url).place);
    });
    holdAll('the log that was kept', () => run(url));
  });
});
