import { formatTruths } from './format-truths.mjs';
import { readTruthsOptions } from './read-truths-options.mjs';
import { summarizeTruths } from './summarize-truths.mjs';

/** What the statistics find of the truths that were planted in simulated brands; ends with 1 where a target is missed. */
export async function benchTruths(args) {
  const { options, error } = readTruthsOptions(args);
  if (error) {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
    return;
  }
  const { seeds, json } = options;
  // Imported when it is built.
  const { runTruths } = await import('./run-truths.mjs');
  const before = performance.now();
  const sums = runTruths(seeds, (done) => {
    if (done % Math.ceil(seeds / 10) === 0) process.stderr.write(`${done} of ${seeds} seeds\n`);
  });
  const seconds = (performance.now() - before) / 1_000;
  const report = { bench: 'truths', node: process.versions.node, seeds, seconds, ...summarizeTruths(sums) };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : formatTruths(report));
  if (report.targets.some(({ holds }) => holds === false)) process.exitCode = 1;
}
