import type { Action } from '@goodword/protocol';
import type { Store } from '../store/store.ts';
import { type ActionRollups, actionPeriods, currentAction } from './action-section.ts';

/** What a location is at, with the answers of all locations before and after it began; undefined: nothing. */
export async function readAction(
  store: Store,
  { site, location, program, today }: { site: string; location: string; program: string | undefined; today: string },
): Promise<{ action: Action; rollups: ActionRollups } | undefined> {
  const action = currentAction(await store.actions(site, location), today);
  if (!action) return undefined;
  const narrowed = { site, ...(program === undefined ? {} : { program }) };
  const periods = actionPeriods(action, today);
  const [before, after] = [
    { ...narrowed, ...periods.before },
    { ...narrowed, ...periods.after },
  ];
  const rollups: ActionRollups =
    action.driver === undefined
      ? { measure: 'score', before: await store.scoreCounts(before), after: await store.scoreCounts(after) }
      : {
          measure: 'rating',
          before: await store.driverSums(before, [action.driver]),
          after: await store.driverSums(after, [action.driver]),
        };
  return { action, rollups };
}
