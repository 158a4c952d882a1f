import { formatTable } from './format-table.mjs';

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const ms = (value) => `${whole.format(value)} ms`;

const COLUMNS = [
  { field: 'bytes', title: 'brotli bytes', format: whole.format },
  { field: 'requests', title: 'requests', format: count.format },
  { field: 'scriptMs', title: 'script time', format: ms },
  { field: 'longTasks', title: 'long tasks', format: count.format },
  { field: 'longestMs', title: 'longest', format: ms },
  { field: 'blockingMs', title: 'blocking time', format: ms },
  { field: 'heapBytes', title: 'heap', format: (value) => `${decimal.format(value / 1e6)} MB` },
  { field: 'shownMs', title: 'shown after', format: ms },
];
const ABSENT = '–';

/** The report as a person reads it: two Markdown tables, what they mean, the verdict. */
export function formatReport({ chromium, throttling, runs, subjects, budget }) {
  return `Chromium ${chromium}, processor ${throttling} times slower, medians of ${runs} ${runs === 1 ? 'run' : 'runs'}

${table(subjects, ({ median }, { field, format }) => (median[field] === null ? ABSENT : format(median[field])))}

Times Goodword

${table(subjects, ({ ratio }, { field }) => (ratio[field] === null ? ABSENT : `${decimal.format(ratio[field])}×`))}

Bytes: every reply's content until the survey was on the screen, each by itself, brotli -q 11. Long tasks: over 50 ms,
from the tag to the survey. Script, longest and blocking time are processor time of the main thread, so that what else
the machine does counts little; "shown after" is by the clock. Heap: beyond the blank page's, after a collection.

${verdict(budget)}
`;
}

function table(subjects, cell) {
  return formatTable([
    ['what', ...COLUMNS.map(({ title }) => title)],
    ...subjects.map((subject) => [subject.name, ...COLUMNS.map((column) => cell(subject, column))]),
  ]);
}

function verdict({ limitMs, holds, medianMs, leastMs, mostMs, medianClockMs }) {
  const figures = `longest ${ms(medianMs)}, from ${ms(leastMs)} to ${ms(mostMs)}; by the clock ${ms(medianClockMs)}`;
  const says = `no task over ${limitMs} ms from the tag to the survey`;
  return `Goodword's budget, ${says}: ${holds ? 'holds' : 'DOES NOT HOLD'} (${figures})`;
}
