import { formatTable } from '../format-table.mjs';
import { median } from '../median.mjs';
import { makeRollups } from './make-rollups.mjs';
import { readInsightsOptions } from './read-insights-options.mjs';

/** How long a report's key drivers and priorities take, from rollups and from answers. */
export async function benchInsights(args) {
  const { options, error } = readInsightsOptions(args);
  if (error) {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
    return;
  }
  const { answers, rounds, json } = options;
  // Imported when it is built.
  const insights = await import('@goodword/insights');
  const results = CASES.map((each) => {
    const { run, size } = each.prepare(insights, answers);
    process.stderr.write(`${each.name} …\n`);
    const times = Array.from({ length: rounds }, () => {
      const before = performance.now();
      run();
      return performance.now() - before;
    });
    return {
      name: each.name,
      size,
      budgetMs: each.budgetMs ?? null,
      leastMs: Math.min(...times),
      medianMs: median(times),
      worstMs: Math.max(...times),
    };
  });
  const report = { bench: 'insights', node: process.versions.node, answers, rounds, results };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : format(report));
}

const CASES = [
  {
    name: 'key drivers from rollups',
    budgetMs: 50,
    prepare: ({ mergeSums, keyDriversFromSums, driverSums }, answers) => {
      const rollups = makeRollups(driverSums, { answers, locations: 300, days: 90, drivers: 10 });
      return { size: `${rollups.length} location-days`, run: () => keyDriversFromSums(mergeSums(rollups)) };
    },
  },
  {
    name: 'priorities of 2,000 locations',
    budgetMs: 1000,
    prepare: ({ mergeSums, topPrioritiesFromSums, driverSums }, answers) => {
      const rollups = makeRollups(driverSums, { answers, locations: 2000, days: 14, drivers: 10 });
      return { size: `${rollups.length} location-days`, run: () => topPrioritiesFromSums(mergeSums(rollups)) };
    },
  },
  {
    name: 'priorities, three of ten asked in turn',
    budgetMs: 1000,
    prepare: ({ mergeSums, topPrioritiesFromSums, driverSums }, answers) => {
      const rollups = makeRollups(driverSums, { answers, locations: 300, days: 90, drivers: 10, asked: 3 });
      return { size: `${rollups.length} location-days`, run: () => topPrioritiesFromSums(mergeSums(rollups)) };
    },
  },
  {
    name: 'key drivers, twelve of them',
    prepare: ({ keyDriversFromSums, driverSums }) => {
      const [rollup] = makeRollups(driverSums, { answers: 5000, locations: 1, days: 1, drivers: 12 });
      return { size: '4,096 subsets', run: () => keyDriversFromSums(rollup) };
    },
  },
  {
    name: 'key drivers, thirty of them',
    prepare: ({ keyDriversFromSums, driverSums }) => {
      const [rollup] = makeRollups(driverSums, { answers: 5000, locations: 1, days: 1, drivers: 30 });
      return { size: 'by weights', run: () => keyDriversFromSums(rollup) };
    },
  },
  {
    name: 'rollups of all answers',
    prepare: ({ driverSums }, answers) => {
      let input;
      const keep = (given) => {
        input = given;
      };
      makeRollups(keep, { answers, locations: 1, days: 1, drivers: 10 });
      return { size: `${answers} answers`, run: () => driverSums(input) };
    },
  },
];

function format({ node, answers, rounds, results }) {
  const rows = results.map(({ name, size, budgetMs, leastMs, medianMs, worstMs }) => [
    name,
    size,
    leastMs.toFixed(1),
    medianMs.toFixed(1),
    worstMs.toFixed(1),
    budgetMs === null ? '' : `${budgetMs}`,
  ]);
  const table = formatTable([['', 'of', 'least ms', 'median ms', 'worst ms', 'budget ms'], ...rows]);
  return `Node ${node}, ${answers.toLocaleString('en')} answers, ${rounds} rounds\n\n${table}\n`;
}
