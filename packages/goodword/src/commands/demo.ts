import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseSetting, readDatabase } from '@goodword/collector/settings';
import { loadSimulator } from '../load-simulator.ts';
import { defineCommand } from '../options/define-command.ts';
import { flag, optional, usual } from '../options/option.ts';
import { UsageError } from '../options/usage-error.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { progressBar } from '../progress-bar.ts';
import { openDemoCollector } from './open-demo-collector.ts';
import { untilStopped } from './until-stopped.ts';

/** `goodword demo`: two brands, ninety days of customers through the HTTP API, and pages to try it on. */
export const demo = defineCommand({
  options: {
    seed: usual({
      takes: 'N',
      says: 'draws a different ninety days',
      read: wholeNumber(0, 2 ** 31 - 1),
      usual: 726,
    }),
    port: usual({
      takes: 'N',
      says: 'port of the collector; the demo pages use the next port',
      read: wholeNumber(0, 65_534),
      usual: 8787,
    }),
    database: optional({
      takes: 'ADDRESS',
      says: 'file:PATH or postgres://…',
      otherwise: 'a new file',
      read: readDatabaseOption,
    }),
    json: flag('also prints addresses, tokens and the measured funnels as JSON'),
    once: flag('measures, prints the result and exits'),
  },
  settings: [],
  async run({ seed, port, database, json, once }) {
    const { startDemo } = await loadSimulator();
    const collector = await openDemoCollector({ port, database: database ?? (await newDatabase()) });
    try {
      const running = await startDemo({
        collector,
        seed,
        port: port === 0 ? 0 : port + 1,
        progress: (label) => progressBar(label, process.stderr),
      });
      try {
        process.stderr.write(`${running.report.text}${once ? '' : ' Ctrl-C stops it.'}\n`);
        if (json) process.stdout.write(`${JSON.stringify(running.report.json)}\n`);
        if (!once) await untilStopped();
      } finally {
        await running.stop();
      }
    } finally {
      await collector.stop();
    }
  },
});

/** A new file in a folder of its own. */
async function newDatabase(): Promise<DatabaseSetting> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-demo-')).catch(({ code }: { code?: string }) => {
    throw new UsageError(
      `cannot make a folder in ${tmpdir()} (${code}): write where to keep the data, for example --database file:./demo.db`,
    );
  });
  return { kind: 'sqlite', path: join(folder, 'goodword.db') };
}

/** The setting of the same meaning has the same checks, and another name. It repeats nothing of what was written: a password may stand in it. */
function readDatabaseOption(text: string, name: string): DatabaseSetting {
  try {
    return readDatabase(text);
  } catch (error) {
    throw new UsageError(
      (error as Error).message.replaceAll('DATABASE_URL=', `--${name} `).replaceAll('DATABASE_URL', `--${name}`),
    );
  }
}
