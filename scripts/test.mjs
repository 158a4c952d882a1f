import { join } from 'node:path';
import { install } from './install.mjs';
import { root, run } from './run.mjs';

await install();
// What was not installed a moment ago cannot be imported above.
const { build } = await import('./build.mjs');
const { findBrowser } = await import('./browser.mjs');
await build();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const CHROME_PATH = await findBrowser();
await run(bin('biome'), ['ci', '--error-on-warnings']);
await run(bin('tsc'), ['-p', 'tests']);

/** The tests that share the demo take their turns; the others run beside them. Browser tests wait more than they compute. */
const HALVES = [
  ['unit', 'widget', 'collector', 'postgres', 'surroundings'],
  ['browsers', 'end-to-end', 'sdk'],
];
const given = process.argv.slice(2);
const runs = given.length > 0 ? [given] : HALVES.map((names) => names.flatMap((name) => ['--project', name]));
const ends = await Promise.allSettled(
  runs.map((args) => run(bin('vitest'), ['run', ...args], { env: { ...process.env, CHROME_PATH }, stdio: 'inherit' })),
);
const failed = ends.find(({ status }) => status === 'rejected');
if (failed) throw failed.reason;
