import type { Action } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import type { ScoreCount } from '../figures/read-statistics.ts';
import { teller } from '../figures/teller.ts';
import { actionPeriods, actionSection, currentAction, daysLater } from './action-section.ts';

const ACTION: Action = { id: 'a', location: 'l0', text: 'Greet', who: 'Ines', from: '2026-05-01' };
const tell = teller('en');

const counts = (
  location: string,
  [promoters, passives, detractors]: readonly [number, number, number],
): ScoreCount => ({
  location,
  promoters,
  passives,
  detractors,
});

/** Seven others, which hardly move; and the one where something is done. */
function rollups(before: [number, number, number], after: [number, number, number]) {
  const others = (extra: number) =>
    Array.from({ length: 7 }, (_, at) => counts(`l${at + 1}`, [40 + extra * (at % 2), 40, 20]));
  return {
    measure: 'score' as const,
    before: [counts('l0', before), ...others(0)],
    after: [counts('l0', after), ...others(1)],
  };
}
const judge = (action: Action, given: ReturnType<typeof rollups>, today = '2026-06-01') =>
  actionSection({ action, rollups: given }, { today, tell });

describe('the verdict', () => {
  test('rose far beyond the others, from where all were', () => {
    const section = judge(ACTION, rollups([40, 40, 20], [80, 15, 5]));
    expect(section).toMatchObject({ status: 'OK', measure: 'score', controls: 7, before: 20, after: 75 });
    expect(section.sentence).toContain('Working: +');
  });

  test('rose no further than it would have by itself: not proven, whatever the range says', () => {
    // Others differ, so that what is known of this one is drawn to them; and hardly move, so that the range is narrow.
    const usual = Array.from({ length: 9 }, (_, at) => counts(`l${at + 1}`, [40, 40, 20]));
    const given = {
      measure: 'score' as const,
      before: [counts('l0', [8, 6, 12]), ...usual],
      after: [counts('l0', [9, 6, 11]), ...usual.map((each) => ({ ...each }))],
    };
    const section = judge(ACTION, given);
    expect(section.low).toBeGreaterThan(0);
    expect(section.expectedBounce).toBeGreaterThan(section.low ?? 0);
    expect(section.status).toBe('NOT_PROVEN');
    expect(section.sentence).toContain('Not proven');
    expect(section.sentence).toContain('would have come back');
  });

  test('fell', () => {
    expect(judge(ACTION, rollups([40, 40, 20], [10, 20, 70])).status).toBe('WORSE');
  });

  test('too few other locations', () => {
    const given = rollups([40, 40, 20], [80, 15, 5]);
    const few = { ...given, before: given.before.slice(0, 4), after: given.after.slice(0, 4) };
    expect(judge(ACTION, few)).toMatchObject({ status: 'NO_CONTROL', controls: 3, did: null });
  });

  test.each([
    // Ten in 32 days: twenty in 64.
    [[40, 40, 20], [5, 3, 2], undefined, '2026-07-03'],
    [[40, 40, 20], [0, 0, 0], undefined, null],
    // What was before does not grow.
    [[3, 3, 3], [5, 3, 2], undefined, null],
    [[40, 40, 20], [5, 3, 2], '2026-06-20', null],
  ] as const)('before %o, after %o, until %s: earliest %s', (before, after, until, earliest) => {
    const action = { ...ACTION, ...(until && { until }) };
    const section = judge(action, rollups([...before], [...after]));
    expect(section).toMatchObject({ status: 'WAIT', earliestVerdict: earliest });
    expect(section.sentence).not.toMatch(/[{}]/);
  });

  test('none', () => {
    expect(actionSection(undefined, { today: '2026-06-01', tell })).toMatchObject({ status: 'NONE', action: null });
  });
});

test('the one that began last stands, and one that is to come does not', () => {
  const of = (id: string, from: string) => ({ ...ACTION, id, from });
  const all = [of('b', '2026-05-01'), of('a', '2026-05-01'), of('c', '2026-04-01'), of('d', '2026-07-01')];
  expect(currentAction(all, '2026-06-01')?.id).toBe('a');
  expect(currentAction(all, '2026-03-01')).toBe(undefined);
});

test('ninety days before it are compared with those from its first to its last', () => {
  expect(actionPeriods({ ...ACTION, until: '2026-05-09' }, '2026-06-01')).toEqual({
    before: { from: '2026-01-31', to: '2026-04-30' },
    after: { from: '2026-05-01', to: '2026-05-09' },
  });
  expect(actionPeriods(ACTION, '2026-06-01').after.to).toBe('2026-06-01');
  expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
});
