import { median } from '../median.mjs';
import { LIMIT_SHARE, P99_MS, SHARES } from './budgets.mjs';
import { SIZES } from './run-ingest-rounds.mjs';
import { LIMIT, REFERENCE } from './subjects.mjs';

/** By size: medians of each subject over all rounds, its share of the reference's, and how it stands to its budgets. */
export function summarizeIngest(rounds, subjects) {
  return SIZES.map((size) => ({
    size,
    subjects: subjects.map(({ id, name, absence }) => {
      if (absence) return { id, name, absence };
      const samples = rounds.map((round) => round[size][id]);
      const middle = medians(samples);
      // Of each round by itself: both had the same machine at about the same time.
      const shareOf = (other) =>
        median(rounds.map((round) => round[size][id].requestsPerSecond / round[size][other].requestsPerSecond));
      const share = shareOf(REFERENCE);
      const limited = subjects.some(({ id: limit, limitOf, absence }) => limit === LIMIT && limitOf === id && !absence);
      const limitShare = limited ? shareOf(LIMIT) : undefined;
      const judged = verdicts({ id, size, share, limitShare, p99Ms: middle.p99Ms });
      return { id, name, median: middle, share, limitShare, ...judged, samples };
    }),
  }));
}

function medians(samples) {
  const middle = Object.fromEntries(
    Object.keys(samples[0]).map((field) => [field, median(samples.map((sample) => sample[field]))]),
  );
  return middle.maxMs === undefined ? middle : { ...middle, maxMs: Math.max(...samples.map(({ maxMs }) => maxMs)) };
}

function verdicts({ id, size, share, limitShare, p99Ms }) {
  const budget = SHARES[id]?.[size];
  if (!budget) return {};
  return {
    shareBudget: { ...budget, holds: share >= budget.least, reached: share >= budget.aim },
    limitBudget: limitShare && {
      ...LIMIT_SHARE,
      holds: limitShare >= LIMIT_SHARE.least,
      reached: limitShare >= LIMIT_SHARE.aim,
    },
    p99Budget: { ...P99_MS, holds: p99Ms <= P99_MS.most, reached: p99Ms <= P99_MS.aim },
  };
}
