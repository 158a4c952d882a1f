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
await run(bin('vitest'), ['run', ...process.argv.slice(2)], {
  env: { ...process.env, CHROME_PATH },
  stdio: 'inherit',
});
