import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

await install();
await build();
const demo = spawn(process.execPath, [join(root, 'packages/collector/dist/bin.js'), 'demo', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// A terminal's Ctrl-C reaches both; a service manager's signal only this one.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => demo.kill('SIGTERM'));
demo.on('close', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
