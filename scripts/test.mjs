import { join } from 'node:path';
import { install } from './install.mjs';
import { root, run } from './run.mjs';

await install();
// What was not installed a moment ago cannot be imported above.
const { build } = await import('./build.mjs');
const { findBrowser } = await import('./browser.mjs');
const { makeTestDemo } = await import('./test-demo.mjs');
await build();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const [CHROME_PATH, GOODWORD_TEST_DEMO] = await Promise.all([findBrowser(), makeTestDemo(), check()]);
const env = { ...process.env, CHROME_PATH, GOODWORD_TEST_DEMO };

/** What computes, and what waits for browsers: beside each other they keep two cores busy. */
const HALVES = [
  ['unit', 'unit-alone', 'widget', 'http', 'postgres', 'collector', 'frozen'],
  ['surroundings', 'browsers', 'end-to-end', 'sdk'],
];
/** Versions of Node.js beside the one that runs this, where machines test: npm brings them. */
const OTHER_VERSIONS = process.env.CI
  ? ['22', '24'].filter((version) => !process.version.startsWith(`v${version}.`))
  : [];

const given = process.argv.slice(2);
if (given.length > 0) {
  await vitest(given);
} else {
  const [computing, browsing] = HALVES.map((names) => names.flatMap((name) => ['--project', name]));
  // Each half to its end, whatever the other finds.
  const ends = await Promise.allSettled([vitest(computing).then(onOtherVersions), vitest(browsing)]);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function check() {
  await run(bin('biome'), ['ci', '--error-on-warnings']);
  await run(bin('knip'), ['--no-progress']);
  await run(bin('tsc'), ['-p', 'tests']);
}

async function vitest(args) {
  await run(bin('vitest'), ['run', ...args], { env, stdio: 'inherit' });
}

/** The units, and the collector over HTTP. */
async function onOtherVersions() {
  const projects = ['unit', 'unit-alone', 'widget', 'http'].flatMap((name) => ['--project', name]);
  for (const version of OTHER_VERSIONS) {
    process.stderr.write(`The units and HTTP on Node.js ${version} …\n`);
    const script = join(root, 'node_modules/vitest/vitest.mjs');
    const node = ['--yes', '--loglevel=error', '-p', `node@${version}`, 'node'];
    await run('npx', [...node, script, 'run', '--reporter=dot', ...projects], { env, stdio: 'inherit' });
  }
}
