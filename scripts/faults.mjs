import { build } from './build.mjs';
import { install } from './install.mjs';

await install();
await build();
// What was not installed a moment ago cannot be imported above.
const { runFaults } = await import('./faults/run-faults.mjs');
await runFaults(process.argv.slice(2));
