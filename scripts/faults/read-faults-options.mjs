import { parseArgs } from 'node:util';

const ROUNDS = '20';
const BODIES = '100000';

/** What was asked for, or the line that says what to write instead. */
export function readFaultsOptions(args, names) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string' },
        bodies: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const { only, rounds = ROUNDS, bodies = BODIES, json = false } = values;
    if (only !== undefined && !names.includes(only)) {
      return { error: `There is no fault "${only}": write one of ${names.join(', ')}` };
    }
    if (!/^[1-9]\d{0,2}$/.test(rounds)) return { error: `--rounds is "${rounds}": write a number from 1 to 999` };
    if (!/^[1-9]\d{1,6}$/.test(bodies)) return { error: `--bodies is "${bodies}": write a number from 10 to 9999999` };
    return { options: { only, rounds: Number(rounds), bodies: Number(bodies), json } };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
