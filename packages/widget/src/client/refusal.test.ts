import { describe, expect, it } from 'vitest';
import { type Outcomes, refusal } from './refusal.ts';

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const program = { id: 'service', waiting: { shownDays: 30, dismissedDays: 60, answeredDays: 90 } };

describe('a program is refused', () => {
  it.each<[string, Outcomes, boolean]>([
    ['never where it was never shown', {}, false],
    ['while it was shown less than its days ago', { service: ['shown', NOW - 29 * DAY_MS] }, true],
    ['no longer after them', { service: ['shown', NOW - 30 * DAY_MS] }, false],
    ['longer where it was dismissed', { service: ['dismissed', NOW - 59 * DAY_MS] }, true],
    ['no longer after that', { service: ['dismissed', NOW - 60 * DAY_MS] }, false],
    ['longest where it was answered', { service: ['answered', NOW - 89 * DAY_MS] }, true],
    ['no longer after that either', { service: ['answered', NOW - 90 * DAY_MS] }, false],
    ['not for what came of another program', { sales: ['answered', NOW] }, false],
  ])('%s', (_what, outcomes, expected) => {
    expect(refusal(program, outcomes, NOW) !== undefined).toBe(expected);
  });

  it('with a reason that can be read', () => {
    expect(refusal(program, { service: ['dismissed', NOW] }, NOW)).toBe('dismissed less than 60 days ago');
  });

  it('never where a site wants no waiting', () => {
    const always = { id: 'service', waiting: { shownDays: 0, dismissedDays: 0, answeredDays: 0 } };
    expect(refusal(always, { service: ['answered', NOW] }, NOW)).toBeUndefined();
  });
});
