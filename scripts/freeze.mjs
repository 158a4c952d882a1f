import { join } from 'node:path';
import { root, run } from './run.mjs';

// Writes anew what `tests/frozen` holds everything to: only where something is meant to be otherwise from now on. `--log`: the log that
// was kept, too, which shows that later code reads what earlier code wrote; only where the story that makes it is another.
const GOODWORD_FREEZE = process.argv.includes('--log') ? 'replies and log' : 'replies';
for (const database of ['sqlite', 'postgres']) {
  await run(join(root, 'node_modules/.bin/vitest'), ['run', '--project', 'frozen', `frozen/${database}`], {
    stdio: 'inherit',
    env: { ...process.env, GOODWORD_FREEZE },
  });
}
