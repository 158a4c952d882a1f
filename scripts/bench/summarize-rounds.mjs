import { median } from './median.mjs';

/** What everything is compared to. */
const OWN = 'goodword';
const BLANK = 'blank';
/** What the host page's visitor may feel at the most. */
const LONGEST_TASK_MS = 80;

/** Medians of each subject over all rounds, their ratios to Goodword's, and whether Goodword is within its budget. */
export function summarizeRounds(rounds, subjects) {
  const own = medians(rounds, OWN);
  return {
    subjects: subjects.map(({ id, name }) => {
      const median = medians(rounds, id);
      return { id, name, median, ratio: ratios(median, own), samples: rounds.map((round) => round[id]) };
    }),
    budget: budget(rounds.map((round) => round[OWN])),
  };
}

function medians(rounds, id) {
  // The heap of the blank page of the same round: both had the same browser at the same time.
  const samples = rounds.map((round) => ({
    ...round[id],
    heapBytes: round[id].heapBytes - round[BLANK].heapBytes,
  }));
  return Object.fromEntries(
    Object.keys(samples[0]).map((field) => [field, median(samples.map((sample) => sample[field]))]),
  );
}

/** A ratio to nothing says nothing. */
function ratios(values, own) {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, value === null || !own[field] ? null : value / own[field]]),
  );
}

function budget(samples) {
  const longest = samples.map(({ longestMs }) => longestMs);
  const medianMs = median(longest);
  return {
    limitMs: LONGEST_TASK_MS,
    holds: medianMs <= LONGEST_TASK_MS,
    medianMs,
    leastMs: Math.min(...longest),
    mostMs: Math.max(...longest),
    medianClockMs: median(samples.map(({ longestClockMs }) => longestClockMs)),
  };
}
