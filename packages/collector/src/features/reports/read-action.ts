import type { Action } from '@goodword/protocol';
import type { Database } from '../../core/database/database.ts';
import { listActions } from '../actions/index.ts';
import { readDriverSums, readScoreCounts } from '../figures/index.ts';
import { type ActionRollups, actionPeriods, currentAction } from './action-section.ts';

/** What a location is at, with the answers of all locations before and after it began; undefined: nothing. */
export async function readAction(
  database: Database,
  { site, location, program, today }: { site: string; location: string; program: string | undefined; today: string },
): Promise<{ action: Action; rollups: ActionRollups } | undefined> {
  const action = currentAction(await database.read(listActions, site, location), today);
  if (!action) return undefined;
  const narrowed = { site, ...(program === undefined ? {} : { program }) };
  const periods = actionPeriods(action, today);
  const [before, after] = [
    { ...narrowed, ...periods.before },
    { ...narrowed, ...periods.after },
  ];
  const rollups: ActionRollups =
    action.driver === undefined
      ? {
          measure: 'score',
          before: await database.readViews(readScoreCounts, before),
          after: await database.readViews(readScoreCounts, after),
        }
      : {
          measure: 'rating',
          before: await database.readViews(readDriverSums, before, [action.driver]),
          after: await database.readViews(readDriverSums, after, [action.driver]),
        };
  return { action, rollups };
}
