import { parseArgs } from 'node:util';

export const DATABASES = ['sqlite', 'postgres'];
const EVENTS = [100_000, 1_000_000, 10_000_000];
const CALLS = 200;

/** What was asked for, or the line that says what to write instead. */
export function readReportOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        events: { type: 'string' },
        database: { type: 'string' },
        calls: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const { events = EVENTS.join(), database, calls = `${CALLS}`, json = false } = values;
    if (!/^[1-9]\d{2,8}(,[1-9]\d{2,8})*$/.test(events))
      return { error: `--events is "${events}": write numbers from 100 on, with commas between: ${EVENTS.join()}` };
    if (database !== undefined && !DATABASES.includes(database))
      return { error: `--database is "${database}": write one of ${DATABASES.join(', ')}` };
    if (!/^[1-9]\d{1,3}$/.test(calls)) return { error: `--calls is "${calls}": write a number from 10 to 9999` };
    const sizes = [...new Set(events.split(',').map(Number))].sort((one, other) => one - other);
    return { options: { sizes, databases: database ? [database] : DATABASES, calls: Number(calls), json } };
  } catch (error) {
    return { error: `${error.message}` };
  }
}
