import { describe, test } from 'vitest';
import { holdRebuild, holdReplies, holdSchema, holdTypes, type Run } from './hold-equal.ts';
import { holdErasure, holdRetention } from './hold-forgetting.ts';

/** Everything that must stay equal, of one log: what is done later begins with what was done before. */
export function holdAll(name: string, run: () => Run): void {
  describe(name, () => {
    test('keeps every table, column and step', () => holdSchema(run()));
    test('holds an event of every type', () => holdTypes(run()));
    test('answers every GET as recorded', () => holdReplies(run()));
    test('forgets a person as recorded, whatever type of event they left', () => holdErasure(run()));
    test('lets go with time as recorded, whatever the type', () => holdRetention(run()));
    test('is rebuilt to the same rows', () => holdRebuild(run()));
  });
}
