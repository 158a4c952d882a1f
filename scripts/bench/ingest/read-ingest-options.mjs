import { parseArgs } from 'node:util';

const NUMBERS = { rounds: 5, seconds: 4 };
const MOST = 99;

/** What was asked for, or the line that says what to write instead. */
export function readIngestOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        rounds: { type: 'string' },
        seconds: { type: 'string' },
        json: { type: 'boolean' },
        profile: { type: 'boolean' },
      },
    });
    const { json = false, profile = false } = values;
    const options = { json, profile };
    for (const [name, usual] of Object.entries(NUMBERS)) {
      const text = values[name] ?? `${usual}`;
      if (!/^[1-9]\d?$/.test(text)) return { error: `--${name} is "${text}": write a number from 1 to ${MOST}` };
      options[name] = Number(text);
    }
    return { options };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
