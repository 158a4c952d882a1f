import { join } from 'node:path';
import { root, run } from './run.mjs';

// Writes anew what `tests/frozen` holds everything to: only where something is meant to be otherwise from now on.
await run(join(root, 'node_modules/.bin/vitest'), ['run', '--project', 'frozen', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, GOODWORD_FREEZE: '1' },
});
