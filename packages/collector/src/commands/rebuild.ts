import { progressBar } from '../progress-bar.ts';
import { openDatabase } from '../server.ts';
import { readSettings } from '../settings.ts';
import { rebuildViews } from '../store/rebuild.ts';
import { readOptions } from './command-line.ts';

/** `goodword rebuild`: makes every view anew from the log. */
export async function rebuild(args: readonly string[]): Promise<void> {
  readOptions(args, {});
  const database = await openDatabase(readSettings(process.env), { mustExist: true });
  const bar = progressBar('Rebuilding', process.stderr);
  try {
    await database.transaction(rebuildViews, Date.now(), bar.show);
  } finally {
    bar.end();
    await database.close();
  }
}
