import { formatTable } from '../format-table.mjs';
import { CONNECTIONS } from './measure-cell.mjs';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = (value) => `${decimal.format(100 * value)} %`;
const roundPercent = (value) => `${whole.format(100 * value)} %`;
const ms = (value) => `${decimal.format(value)} ms`;
const micros = (value) => `${whole.format(value)} µs`;
const orAbsent = (value, format) => (value === undefined ? ABSENT : format(value));
const beside = ({ least, most, aim, holds, reached }, format) => {
  const says = reached ? 'aim reached' : holds ? 'holds' : 'DOES NOT HOLD';
  return `${format(least ?? most)}, aim ${format(aim)}: ${says}`;
};

const COLUMNS = [
  { title: 'requests/s', cell: ({ median }) => whole.format(median.requestsPerSecond) },
  { title: 'events/s', cell: ({ median }) => whole.format(median.eventsPerSecond) },
  { title: 'of bare', cell: ({ share }) => percent(share) },
  { title: 'budget', cell: ({ shareBudget }) => (shareBudget ? beside(shareBudget, roundPercent) : ABSENT) },
  { title: 'of limit', cell: ({ limitShare }) => orAbsent(limitShare, percent) },
  { title: 'limit budget', cell: ({ limitBudget }) => (limitBudget ? beside(limitBudget, roundPercent) : ABSENT) },
  { title: 'p50', cell: ({ median }) => orAbsent(median.p50Ms, ms) },
  { title: 'p99', cell: ({ median }) => orAbsent(median.p99Ms, ms) },
  { title: 'max', cell: ({ median }) => orAbsent(median.maxMs, ms) },
  { title: 'p99 budget', cell: ({ p99Budget }) => (p99Budget ? beside(p99Budget, (value) => `${value} ms`) : ABSENT) },
  { title: 'CPU a request', cell: ({ median }) => micros(median.cpuMicrosPerRequest) },
  { title: 'server busy', cell: ({ median }) => orAbsent(median.serverBusy, roundPercent) },
  { title: 'load busy', cell: ({ median }) => orAbsent(median.loadBusy, roundPercent) },
];
const ABSENT = '–';
/** A load generator that never waits is what is measured. */
const TOO_BUSY = 0.95;

/** The report as a person reads it: a Markdown table for each size, what they mean, the profiles where there are any. */
export function formatIngest({ node, rounds, seconds, cores, diskMs, eventBytes, sizes, profiles = [] }) {
  const pinned = cores
    ? `server on core ${cores.server}; load, and PostgreSQL where there is one, on core ${cores.load}`
    : 'nothing is pinned to a core here';
  return `Node ${node}, ${CONNECTIONS} connections, medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${seconds} s; ${pinned}
Events of ${whole.format(eventBytes)} bytes on average; the disk keeps 4 KiB in ${ms(diskMs)}

${sizes.map(sizeTable).join('\n\n')}

Latency: of acknowledged requests; max of all rounds. CPU a request: processor time of the server's process; PostgreSQL's
own is not in it. Of limit: beside the rows of the same log, put into a file like it by the driver alone, as many a commit.
Busy: the share of the time in which a process did not wait. Each event had ids of its own and was accepted, and after each
round as many were in the log as were acknowledged.
${absences(sizes[0])}${sizes.flatMap(warnings).join('')}${profiles.map(formatProfile).join('')}`;
}

function sizeTable({ size, subjects }) {
  const title = `${size} ${size === 1 ? 'event' : 'events'} a request`;
  const measured = subjects.filter(({ absence }) => !absence);
  return formatTable([
    [title, ...COLUMNS.map((column) => column.title)],
    ...measured.map((subject) => [subject.name, ...COLUMNS.map(({ cell }) => cell(subject))]),
    ...subjects
      .filter(({ absence }) => absence)
      .map(({ name }) => [name, 'not available', ...COLUMNS.slice(1).map(() => ABSENT)]),
  ]);
}

function absences({ subjects }) {
  return subjects
    .filter(({ absence }) => absence)
    .map(({ name, absence }) => `\n${name}: not available: ${absence}\n`)
    .join('');
}

function warnings({ size, subjects }) {
  return subjects
    .filter(({ median }) => median?.loadBusy > TOO_BUSY)
    .map(
      ({ name }) => `\nThe load generator was the limit for ${name}, ${size} a request: it can be faster than that.\n`,
    );
}

function formatProfile({ name, size, path, requests, busyMs, functions, groups }) {
  const events = requests * size;
  const rows = (list) =>
    list.map((each) => [each.name, percent(each.share), decimal.format((1_000 * each.selfMs) / events)]);
  return `
${name}, ${size} a request, where it was for ${whole.format(busyMs)} ms (${path})

${formatTable([['package, native code with it', 'self', 'µs an event'], ...rows(groups.slice(0, 15))])}

${formatTable([['function', 'self', 'µs an event'], ...rows(functions)])}
`;
}
