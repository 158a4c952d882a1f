import { join } from 'node:path';
import { install } from './install.mjs';
import { root, run } from './run.mjs';

await install();
const fix = process.argv.includes('--fix');
await run(join(root, 'node_modules/.bin/biome'), fix ? ['check', '--write'] : ['ci', '--error-on-warnings']);
