import { formatTable } from '../../../scripts/bench/format-table.mjs';

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

/** The outcomes as a table, and below it what each fault was. */
export function formatFaults(outcomes) {
  const rows = [COLUMNS.map(({ title }) => title), ...outcomes.map((each) => COLUMNS.map(({ cell }) => cell(each)))];
  const lines = outcomes.flatMap(({ name, notes }) => notes.map((note) => `- ${name}: ${note}`));
  return `${formatTable(rows)}\n\n${lines.join('\n')}`;
}
