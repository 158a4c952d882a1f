import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../demo/start-demo.ts';
import { type DatabaseSetting, readDatabase } from '../settings.ts';
import { readOptions, readWhole, UsageError } from './command-line.ts';
import { untilStopped } from './until-stopped.ts';

const DEFAULT_PORT = 8787;
const DEFAULT_SEED = 726;
/** The build puts the example sites beside the program. */
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));

/** `goodword demo`: two brands, ninety days of customers through the HTTP API, and pages to try it on. */
export async function demo(args: readonly string[]): Promise<void> {
  const options = readOptions(args, {
    seed: { type: 'string' },
    port: { type: 'string' },
    database: { type: 'string' },
    json: { type: 'boolean' },
    once: { type: 'boolean' },
  });
  const seed = options.seed === undefined ? DEFAULT_SEED : readWhole('seed', options.seed, 0, 2 ** 31 - 1);
  const port = options.port === undefined ? DEFAULT_PORT : readWhole('port', options.port, 0, 65_534);
  const database = options.database === undefined ? await newDatabase() : readDatabaseOption(options.database);
  const running = await startDemo({ seed, port, database, examples: EXAMPLES, progress: process.stderr });
  try {
    process.stderr.write(`${running.report.text}${options.once ? '' : ' Ctrl-C stops it.'}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify(running.report.json)}\n`);
    if (!options.once) await untilStopped();
  } finally {
    await running.stop();
  }
}

/** A new file in a folder of its own. */
async function newDatabase(): Promise<DatabaseSetting> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-demo-')).catch(({ code }: { code?: string }) => {
    throw new UsageError(
      `no folder can be made in ${tmpdir()} (${code}): write where, for example --database file:./demo.db`,
    );
  });
  return { kind: 'sqlite', path: join(folder, 'goodword.db') };
}

function readDatabaseOption(text: string): DatabaseSetting {
  try {
    return readDatabase(text);
  } catch (error) {
    throw new UsageError(
      (error as Error).message.replaceAll('DATABASE_URL=', '--database ').replaceAll('DATABASE_URL', '--database'),
    );
  }
}
