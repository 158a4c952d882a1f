import type { Claim, Findings, Size } from '../proof.ts';
import { formatTruths } from './format-truths.mjs';
import { runTruths } from './run-truths.mjs';
import { summarizeTruths } from './summarize-truths.mjs';

/** What the statistics find of the truths that were planted in simulated brands. */
export async function proveTruths({ counts }: Size, report: (progress: string) => void): Promise<Findings> {
  const { seeds = 1 } = counts;
  const sums = runTruths(seeds, (done) => {
    if (done % Math.ceil(seeds / 10) === 0) report(`${done} of ${seeds} seeds`);
  });
  const { truths, gains, claims } = summarizeTruths(sums, seeds);
  return { claims: claims as Claim[], tables: formatTruths({ truths, gains }), details: { truths, gains } };
}
