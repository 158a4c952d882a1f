import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { holdRebuild, holdReplies, holdSchema, holdTypes, type Run } from './hold-equal.ts';
import { tellStory } from './story.ts';

describe('SQLite, a log that is made now', () => {
  let folder: string;
  let run: Run;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodword-frozen-'));
    run = { place: { kind: 'sqlite', path: join(folder, 'goodword.db') }, freezes: true };
    await tellStory(run.place);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('keeps every table, column and step', () => holdSchema(run));
  test('holds an event of every type', () => holdTypes(run));
  test('answers every GET as recorded', () => holdReplies(run));
  test('is rebuilt to the same rows', () => holdRebuild(run));
  test('answers every GET as recorded after the rebuild', () => holdReplies({ ...run, freezes: false }));
});
