import { progressBar } from '../progress-bar.ts';
import { openStore } from '../server.ts';
import { readSettings } from '../settings.ts';
import { readOptions } from './command-line.ts';

/** `goodword rebuild`: makes every view anew from the log. */
export async function rebuild(args: readonly string[]): Promise<void> {
  readOptions(args, {});
  const store = await openStore(readSettings(process.env), { mustExist: true });
  const bar = progressBar('Rebuilding', process.stderr);
  try {
    await store.rebuild(Date.now(), bar.show);
  } finally {
    bar.end();
    await store.close();
  }
}
