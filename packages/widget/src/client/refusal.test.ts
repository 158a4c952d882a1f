import { describe, expect, it } from 'vitest';
import { type Outcomes, refusal } from './refusal.ts';

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const program = { waiting: { shownDays: 30, dismissedDays: 60, answeredDays: 90 } };

describe('a program is refused', () => {
  it.each<[string, Outcomes, boolean]>([
    ['never where it was never shown', {}, false],
    ['while it was shown less than its days ago', { service: ['shown', NOW - 29 * DAY_MS] }, true],
    ['no longer after them', { service: ['shown', NOW - 30 * DAY_MS] }, false],
    ['longer where it was dismissed', { service: ['dismissed', NOW - 59 * DAY_MS] }, true],
    ['no longer after that', { service: ['dismissed', NOW - 60 * DAY_MS] }, false],
    ['longest where it was answered', { service: ['answered', NOW - 89 * DAY_MS] }, true],
    ['no longer after that either', { service: ['answered', NOW - 90 * DAY_MS] }, false],
    ['for what came of another program of the site, too', { sales: ['answered', NOW] }, true],
    [
      'by the worst of several',
      { sales: ['shown', NOW - 40 * DAY_MS], service: ['answered', NOW - 40 * DAY_MS] },
      true,
    ],
    ['not by a time that a wrong clock has left', { service: ['answered', NOW + 400 * DAY_MS] }, false],
  ])('%s', (_what, outcomes, expected) => {
    expect(refusal(program, outcomes, NOW) !== undefined).toBe(expected);
  });

  it('with a reason that can be read', () => {
    expect(refusal(program, { service: ['dismissed', NOW] }, NOW)).toBe('service: dismissed within 60 days');
  });

  it('never where a site wants no waiting', () => {
    const always = { waiting: { shownDays: 0, dismissedDays: 0, answeredDays: 0 } };
    expect(refusal(always, { service: ['answered', NOW] }, NOW)).toBeUndefined();
  });
});
