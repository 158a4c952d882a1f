import { parseArgs } from 'node:util';

const DEFAULT_RUNS = 7;
const MOST_RUNS = 99;

/** What was asked for, or the line that says what to write instead. */
export function readBenchOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { runs: { type: 'string' }, json: { type: 'boolean' }, screenshots: { type: 'string' } },
    });
    const { runs = String(DEFAULT_RUNS), json = false, screenshots } = values;
    if (!/^[1-9]\d?$/.test(runs)) return { error: `--runs is "${runs}": write a number from 1 to ${MOST_RUNS}` };
    return { options: { runs: Number(runs), json, screenshots } };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
