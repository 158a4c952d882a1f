import { formatTable } from '../format-table.mjs';
import { REPORTS } from './measure-reports.mjs';
import { LOCATION_COUNT } from './report-site.mjs';
import { DAYS } from './stamped-events.mjs';

/** How much slower a report may be than on the smallest database, and what we aim for. */
export const RATIO = { most: 1.5, aim: 1.1 };

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const seconds = (value) => `${whole.format(value)} s`;
const ms = (value) => `${decimal.format(value)} ms`;
const WAYS = [
  { id: 'database', name: 'database' },
  { id: 'http', name: 'HTTP' },
];

/** The report as a person reads it: for each database a table of how it was filled, and one of the reports' times. */
export function formatReports({ node, calls, databases }) {
  return `Node ${node}; ${LOCATION_COUNT} locations, ${DAYS} days, one program; ${calls} calls of a location's report, a quarter of that of the list

${databases.map(formatDatabase).join('\n\n')}

Log and database: bytes an event, before and after it was folded. Rebuild: of views that are right. Events/s and CPU: of the rebuild; CPU is processor time of this process alone.
Database: a query of the database; HTTP: a request to a collector in a process of its own, over a connection that is kept
open. All days are asked for. Ratio: median against that of the smallest database; it may be ${RATIO.most}, and the aim is ${RATIO.aim}.
`;
}

function formatDatabase({ name, absence, results }) {
  if (absence) return `${name}: not available: ${absence}`;
  return `${fillTable(name, results)}\n\n${timeTable(name, results)}`;
}

function fillTable(name, results) {
  return formatTable([
    [name, 'load', 'fold', 'rebuild', 'events/s', 'CPU', 'log B', 'database B', 'asked', 'shares', 'advocates'],
    ...results.map((each) => [
      `${whole.format(each.size)} events`,
      seconds(each.loadSeconds),
      seconds(each.foldSeconds),
      seconds(each.rebuildSeconds),
      whole.format(each.size / each.rebuildSeconds),
      seconds(each.rebuildCpuSeconds),
      whole.format(each.logBytes / each.size),
      whole.format(each.bytes / each.size),
      ...[each.asked, each.shares, each.advocates].map((count) => whole.format(count)),
    ]),
  ]);
}

function timeTable(name, results) {
  const [smallest] = results;
  const rows = REPORTS.flatMap((report) =>
    WAYS.flatMap((way) =>
      results.map(({ size, times }) => {
        const id = `${report.id}-${way.id}`;
        const ratio = times[id].p50Ms / smallest.times[id].p50Ms;
        const says = ratio <= RATIO.aim ? 'aim reached' : ratio <= RATIO.most ? 'holds' : 'DOES NOT HOLD';
        const title = `${report.name}, ${way.name}, ${whole.format(size)}`;
        const beside = size === smallest.size ? ['', ''] : [`${decimal.format(ratio)}×`, says];
        return [title, ms(times[id].p50Ms), ms(times[id].p99Ms), ms(times[id].maxMs), ...beside];
      }),
    ),
  );
  return formatTable([[`${name}: report, way, events`, 'p50', 'p99', 'max', 'ratio', 'budget'], ...rows]);
}
