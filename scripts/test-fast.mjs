import { join } from 'node:path';
import { install } from './install.mjs';
import { root, run } from './run.mjs';

// Runs what needs neither a build nor a browser, on the packages' sources. Options go to vitest: `-- --changed`, `-- --watch`, a file's name.
await install();
const given = process.argv.slice(2);
const how = given.includes('--watch') ? [] : ['run'];
await run(join(root, 'node_modules/.bin/vitest'), [...how, '--config', 'vitest.fast.config.ts', ...given], {
  stdio: 'inherit',
});
