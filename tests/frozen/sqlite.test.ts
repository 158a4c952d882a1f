import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { holdAll } from './hold-all.ts';
import type { Run } from './hold-equal.ts';
import { bringBackLog, keepLog } from './keep-log.ts';
import { IS_FREEZING_LOG } from './record.ts';
import { tellStory } from './story.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodword-frozen-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (name: string, freezes: boolean): Run => ({
  place: { kind: 'sqlite', path: join(folder, `${name}.db`) },
  freezes,
});

describe('SQLite', () => {
  describe('now', () => {
    beforeAll(async () => {
      const { place } = run('now', true);
      await tellStory(place);
      if (IS_FREEZING_LOG) await keepLog(place);
    });
    holdAll('a log that is made now', () => run('now', true));
  });

  describe('before', () => {
    beforeAll(() => bringBackLog(run('before', false).place));
    holdAll('the log that was kept', () => run('before', false));
  });
});
