import { parseArgs } from 'node:util';

const SEEDS = 100;

/** What was asked for, or the line that says what to write instead. */
export function readTruthsOptions(args) {
  try {
    const { values } = parseArgs({ args, options: { seeds: { type: 'string' }, json: { type: 'boolean' } } });
    const { seeds = `${SEEDS}`, json = false } = values;
    if (!/^[1-9]\d{0,3}$/.test(seeds)) return { error: `--seeds is "${seeds}": write a number from 1 to 9999` };
    return { options: { seeds: Number(seeds), json } };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
