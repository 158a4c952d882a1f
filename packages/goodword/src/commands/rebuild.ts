import { defineCommand } from '../options/define-command.ts';
import { progressBar } from '../progress-bar.ts';

/** `goodword rebuild`: makes every view anew from the log. */
export const rebuild = defineCommand({
  options: {},
  settings: ['database'],
  async run(_options, settings) {
    // Not before: who asks for help, or wrote a setting wrongly, waits for none of it.
    const { openDatabase } = await import('@goodword/collector');
    const { rebuildViews } = await import('@goodword/collector/queries');
    const database = await openDatabase(settings, { mustExist: true });
    const bar = progressBar('Rebuilding', process.stderr);
    try {
      await database.transaction(rebuildViews, Date.now(), bar.show);
    } finally {
      bar.end();
      await database.close();
    }
  },
});
