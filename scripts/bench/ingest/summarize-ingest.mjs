import { median } from '../median.mjs';
import { P99_MS, SHARES } from './budgets.mjs';
import { SIZES } from './run-ingest-rounds.mjs';
import { REFERENCE } from './subjects.mjs';

/** By size: medians of each subject over all rounds, its share of the reference's, and how it stands to its budgets. */
export function summarizeIngest(rounds, subjects) {
  return SIZES.map((size) => ({
    size,
    subjects: subjects.map(({ id, name, absence }) => {
      if (absence) return { id, name, absence };
      const samples = rounds.map((round) => round[size][id]);
      const middle = medians(samples);
      // Of each round by itself: both had the same machine at about the same time.
      const share = median(
        rounds.map((round) => round[size][id].requestsPerSecond / round[size][REFERENCE].requestsPerSecond),
      );
      return { id, name, median: middle, share, ...verdicts({ id, size, share, p99Ms: middle.p99Ms }), samples };
    }),
  }));
}

function medians(samples) {
  const middle = Object.fromEntries(
    Object.keys(samples[0]).map((field) => [field, median(samples.map((sample) => sample[field]))]),
  );
  return { ...middle, maxMs: Math.max(...samples.map(({ maxMs }) => maxMs)) };
}

function verdicts({ id, size, share, p99Ms }) {
  const budget = SHARES[id]?.[size];
  if (!budget) return {};
  return {
    shareBudget: { ...budget, holds: share >= budget.least, reached: share >= budget.aim },
    p99Budget: { ...P99_MS, holds: p99Ms <= P99_MS.most, reached: p99Ms <= P99_MS.aim },
  };
}
