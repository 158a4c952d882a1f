import { judgeActions } from './judge-actions.mjs';
import { judgeBadDays } from './judge-bad-days.mjs';
import { judgeKeyDrivers } from './judge-key-drivers.mjs';
import { judgePriorities } from './judge-priorities.mjs';
import { judgeRanking } from './judge-ranking.mjs';
import { judgeWeekdays } from './judge-weekdays.mjs';

/** A driver that matters as it may, and that nobody rates high anywhere, as prices often are. */
const DEAR = { means: { value: 2.9 } };
/** Of six drivers: each pair is asked of a fifth of all customers. */
const THREE = { pick: 3 };

/** What is measured of each seed. */
const JUDGES = {
  priorities: (seed) => judgePriorities(seed, { answers: 40 }),
  prioritiesDear: (seed) => judgePriorities(seed, { answers: 40, ...DEAR }),
  prioritiesMore: (seed) => judgePriorities(seed, { answers: 160 }),
  prioritiesRotatedFew: (seed) => judgePriorities(seed, { answers: 40, ...THREE }),
  prioritiesRotated: (seed) => judgePriorities(seed, { answers: 120, ...THREE }),
  keyDrivers: (seed) => judgeKeyDrivers(seed, { answers: 40 }),
  keyDriversRotatedFew: (seed) => judgeKeyDrivers(seed, { answers: 40, ...THREE }),
  keyDriversRotated: (seed) => judgeKeyDrivers(seed, { answers: 120, ...THREE }),
  weekdays: (seed) => judgeWeekdays(seed, { isPlanted: true }),
  noWeekdays: (seed) => judgeWeekdays(seed, { isPlanted: false }),
  badDays: judgeBadDays,
  actions: judgeActions,
  ranking: judgeRanking,
};

/**
 * The counts of all seeds from 1 on, added up; `progress` hears how many are done.
 * @param {number} seeds
 * @param {(done: number) => void} [progress]
 */
export function runTruths(seeds, progress = () => {}) {
  const sums = {};
  for (let seed = 1; seed <= seeds; seed++) {
    for (const [name, judge] of Object.entries(JUDGES)) sums[name] = add(sums[name], judge(seed));
    progress(seed);
  }
  return sums;
}

function add(sum = {}, more) {
  return Object.fromEntries(
    Object.entries(more).map(([name, value]) => [
      name,
      typeof value === 'object' ? add(sum[name], value) : (sum[name] ?? 0) + value,
    ]),
  );
}
