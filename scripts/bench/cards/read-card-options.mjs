import { parseArgs } from 'node:util';

const RUNS = 15;

/** What was asked for, or the line that says what to write instead. */
export function readCardOptions(args) {
  try {
    const { values } = parseArgs({ args, options: { runs: { type: 'string' }, json: { type: 'boolean' } } });
    const { runs = `${RUNS}`, json = false } = values;
    if (!/^[1-9]\d{0,2}$/.test(runs)) return { error: `--runs is "${runs}": write a number from 1 to 999` };
    return { options: { runs: Number(runs), json } };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
