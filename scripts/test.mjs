import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { readFailedTests } from './read-failed-tests.mjs';
import { root, run } from './run.mjs';

await install();
// What was not installed a moment ago cannot be imported above.
const { build } = await import('./build.mjs');
const { findBrowser } = await import('./browser.mjs');
const { makeTestDemo } = await import('./test-demo.mjs');
await build();
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What computes, and what waits for browsers: beside each other they keep two cores busy. */
const HALVES = [
  ['unit', 'unit-alone', 'widget', 'http', 'postgres', 'collector', 'frozen'],
  ['surroundings', 'browsers', 'end-to-end', 'sdk'],
];
/** Versions of Node.js beside the one that runs this, where machines test: npm brings them. */
const OTHER_VERSIONS = process.env.CI
  ? ['22', '24'].filter((version) => !process.version.startsWith(`v${version}.`))
  : [];
/** Beside what is told as it happens: in the end, what failed may be thousands of lines above. */
const NOTING = ['--reporter', join(root, 'scripts/note-failed-tests.mjs')];

const given = process.argv.slice(2);
const failedTests = await mkdtemp(join(tmpdir(), 'goodword-failed-tests-'));
try {
  await allOf([check(), test()]);
} catch (error) {
  process.stderr.write(`\n${await readFailedTests(failedTests)}\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  await rm(failedTests, { recursive: true });
}

async function check() {
  await run(bin('biome'), ['ci', '--error-on-warnings']);
  await run(bin('knip'), ['--no-progress']);
  await run(bin('tsc'), ['-p', 'tests']);
}

/** Rejects with all that ended badly. */
async function test() {
  const [CHROME_PATH, GOODWORD_TEST_DEMO] = await Promise.all([findBrowser(), makeTestDemo()]);
  const env = { ...process.env, CHROME_PATH, GOODWORD_TEST_DEMO, GOODWORD_FAILED_TESTS: failedTests };
  const vitest = (args) =>
    run(bin('vitest'), ['run', '--reporter=default', ...NOTING, ...args], { env, stdio: 'inherit' });
  if (given.length > 0) return vitest(given);
  const [computing, browsing] = HALVES.map((names) => vitest(projects(names)));
  await allOf([computing.then(() => onOtherVersions(env)), browsing]);
}

/** The units, and the collector over HTTP. */
async function onOtherVersions(env) {
  for (const version of OTHER_VERSIONS) {
    process.stderr.write(`The units and HTTP on Node.js ${version} …\n`);
    const script = join(root, 'node_modules/vitest/vitest.mjs');
    const node = ['--yes', '--loglevel=error', '-p', `node@${version}`, 'node'];
    const args = ['run', '--reporter=dot', ...NOTING, ...projects(['unit', 'unit-alone', 'widget', 'http'])];
    await run('npx', [...node, script, ...args], { env, stdio: 'inherit' });
  }
}

function projects(names) {
  return names.flatMap((name) => ['--project', name]);
}

/** Waits for each to its end, whatever the others find. */
async function allOf(parts) {
  const ends = await Promise.allSettled(parts);
  const failed = ends.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
