import { defineCommand } from '../options/define-command.ts';
import { flag } from '../options/option.ts';
import { progressBar } from '../progress-bar.ts';

/** `goodword rebuild`: makes every view anew from the log, beside collectors that run. */
export const rebuild = defineCommand({
  options: { json: flag('prints how many rows were wrong, by table, as JSON') },
  settings: ['database'],
  async run({ json }, settings) {
    // Not before: who asks for help, or wrote a setting wrongly, waits for none of it.
    const { openDatabase } = await import('@goodword/collector');
    const { rebuildViews } = await import('@goodword/collector/queries');
    const database = await openDatabase(settings, { mustExist: true });
    const bar = progressBar('Rebuilding', process.stderr);
    try {
      const rebuilt = await rebuildViews(database, Date.now(), bar.show).finally(bar.end);
      process.stderr.write(`${sentence(rebuilt)}\n`);
      if (json) process.stdout.write(`${JSON.stringify(rebuilt)}\n`);
    } finally {
      await database.close();
    }
  },
});

function sentence({ sites, changed }: { sites: number; changed: Record<string, number> }): string {
  const tables = Object.entries(changed).sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = tables.reduce((sum, [, count]) => sum + count, 0);
  const looked = `Rebuilt the views of ${sites === 1 ? '1 site' : `${sites} sites`}:`;
  if (rows === 0) return `${looked} no row was wrong.`;
  const named = tables.map(([table, count]) => `${table} ${count}`).join(', ');
  return `${looked} ${rows === 1 ? '1 row was wrong and has been' : `${rows} rows were wrong and have been`} corrected (${named}).`;
}
