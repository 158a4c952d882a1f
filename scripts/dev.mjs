import { build } from './build.mjs';
import { install } from './install.mjs';

await install();
await build();
// What was not installed a moment ago cannot be imported above.
const { develop } = await import('./dev/develop.mjs');
await develop(process.argv.slice(2));
