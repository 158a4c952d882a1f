import { parseArgs } from 'node:util';

const ANSWERS = 1_000_000;
const ROUNDS = 15;

/** What was asked for, or the line that says what to write instead. */
export function readInsightsOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: { answers: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'boolean' } },
    });
    const { answers = `${ANSWERS}`, rounds = `${ROUNDS}`, json = false } = values;
    if (!/^[1-9]\d{3,7}$/.test(answers)) return { error: `--answers is "${answers}": write a number from 1000 on` };
    if (!/^[1-9]\d{0,2}$/.test(rounds)) return { error: `--rounds is "${rounds}": write a number from 1 to 999` };
    return { options: { answers: Number(answers), rounds: Number(rounds), json } };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
