import { rotate } from '../rotate.mjs';
import { measureCell } from './measure-cell.mjs';
import { measureLimit } from './measure-limit.mjs';

/** How many events a request brings. */
export const SIZES = [1, 20];

/**
 * Puts a load on every subject once a round and size, so that what disturbs the machine disturbs all of them alike; each
 * round begins with another. A first round warms everything up and is not counted. Answers with each round's samples by
 * size and subject, or, as soon as there is one, with the reason why there is nothing to compare.
 */
export async function runIngestRounds({ subjects, load, count, seconds }) {
  const rounds = [];
  for (let round = 0; round <= count; round++) {
    process.stderr.write(round === 0 ? 'Warming up …\n' : `Round ${round} of ${count} …\n`);
    const samples = {};
    for (const size of SIZES) {
      samples[size] = {};
      for (const subject of rotate(subjects, round)) {
        const of = subjects.find(({ id }) => id === subject.limitOf);
        const { sample, reason } = of
          ? await measureLimit({ subject, of, size, seconds })
          : await measureCell({ subject, load, size, seconds });
        if (reason) return { reason: `${subject.name}, ${size} a request: ${reason}` };
        samples[size][subject.id] = sample;
      }
    }
    if (round > 0) rounds.push(samples);
  }
  return { rounds };
}
