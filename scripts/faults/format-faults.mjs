import { formatTable } from '../bench/format-table.mjs';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const count = (value) => (value === undefined ? '–' : whole.format(value));

const COLUMNS = [
  { title: 'fault', cell: ({ name }) => name },
  { title: 'acknowledged', cell: ({ acknowledged }) => count(acknowledged) },
  { title: 'lost', cell: ({ lost }) => count(lost) },
  { title: 'doubled', cell: ({ doubled }) => count(doubled) },
  { title: 'tried again', cell: ({ retries }) => count(retries) },
  { title: 'known already', cell: ({ duplicates }) => count(duplicates) },
  { title: 'rollups equal to the log', cell: ({ areRollupsEqual }) => (areRollupsEqual ? 'yes' : 'NO') },
  { title: 'as it must be', cell: ({ failures }) => (failures.length === 0 ? 'yes' : 'NO') },
  { title: 'seconds', cell: ({ seconds }) => count(seconds) },
];

/** The outcomes as a table, and below it what each fault was and what is not as it must be. */
export function formatFaults(outcomes) {
  const rows = [COLUMNS.map(({ title }) => title), ...outcomes.map((each) => COLUMNS.map(({ cell }) => cell(each)))];
  const lines = outcomes.flatMap(({ name, notes, failures }) => [
    ...notes.map((note) => `- ${name}: ${note}`),
    ...failures.map((failure) => `- ${name}: NOT AS IT MUST BE: ${failure}`),
  ]);
  return `${formatTable(rows)}\n\n${lines.join('\n')}\n`;
}

/** How the hostile input went, as a line. */
export function formatHostileWire({ name, bodies, seconds, failures }) {
  const end = failures.length === 0 ? 'as it must be' : `NOT AS IT MUST BE: ${failures.join('; ')}`;
  return `- ${name}: ${count(bodies)} malformed, huge, nested, wrongly encoded or hostile bodies in ${seconds} s: ${end}\n`;
}
