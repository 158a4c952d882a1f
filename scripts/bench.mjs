import { build } from './build.mjs';
import { install } from './install.mjs';

/** By name, what can be measured. Imported when it is asked for: before the installation there is nothing to import. */
const BENCHES = {
  cards: async () => (await import('./bench/cards/bench-cards.mjs')).benchCards,
  ingest: async () => (await import('./bench/ingest/bench-ingest.mjs')).benchIngest,
  insights: async () => (await import('./bench/insights/bench-insights.mjs')).benchInsights,
  reports: async () => (await import('./bench/reports/bench-reports.mjs')).benchReports,
  widget: async () => (await import('./bench/bench-widget.mjs')).benchWidget,
};

const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(BENCHES, name)) {
  await install();
  await build();
  const bench = await BENCHES[name]();
  await bench(args);
} else {
  process.stderr.write(`There is no bench "${name}": write one of ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 1;
}
