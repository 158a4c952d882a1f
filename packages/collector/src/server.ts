import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CollectorOptions, createApp } from './app.ts';
import type { Database } from './core/database/database.ts';
import { keepSecret } from './core/keys/secrets.ts';
import { checkProgram, listPrograms, listSites } from './features/setup/index.ts';
import { openPostgres, openSqlite } from './open-database.ts';
import { type DatabaseSetting, SettingError, type Settings } from './settings.ts';

/** A collector that listens. */
export interface RunningServer {
  /** Where it can be reached from this machine. */
  url: string;
  publicUrl: string;
  database: Database;
  /** Is not ready any more at once, waits so long, finishes what was accepted, then stops. */
  stop(waitMs?: number): Promise<void>;
}

/**
 * Opens the database that the settings name, brought up to date. `mustExist`: makes none. Rejects with {@link DatabaseAway}, whose message
 * says what to do, or {@link SettingError} where there is none.
 */
export async function openDatabase(
  { database: setting }: Pick<Settings, 'database'>,
  { mustExist = false }: { mustExist?: boolean } = {},
): Promise<Database> {
  if (mustExist && setting.kind === 'sqlite' && !existsSync(setting.path)) throw noDatabase(setting);
  const database = setting.kind === 'sqlite' ? openSqlite(setting.path) : openPostgres(setting.url);
  try {
    if (mustExist && !(await database.isSetUp())) throw noDatabase(setting);
    await database.migrate();
    await database.tend(Date.now());
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function noDatabase(database: DatabaseSetting): SettingError {
  const [where, instead] =
    database.kind === 'sqlite'
      ? [
          `at ${resolve(database.path)}`,
          'run this in the folder where goodword init was run, or write the path in DATABASE_URL',
        ]
      : ['in this PostgreSQL', 'write in DATABASE_URL the address that goodword init was run with'];
  return new SettingError(`there is no database of Goodword ${where}: ${instead}`);
}

/** What signs tokens: the setting, or what the first start made and keeps. */
export function signingSecret({ secret }: Pick<Settings, 'secret'>, database: Database): string | Promise<string> {
  return secret ?? keepSecret(database, 'signing', () => randomBytes(32).toString('base64url'));
}

/** Opens the database, builds the collector and listens. Rejects where the port is taken or the database cannot be opened. */
export async function startServer(
  settings: Settings,
  options: Partial<Pick<CollectorOptions, 'logs' | 'requestsPerMinute' | 'siteRequestsPerMinute'>> = {},
): Promise<RunningServer> {
  const database = await openDatabase(settings);
  try {
    return await listen(database, settings, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(
  database: Database,
  settings: Settings,
  options: Parameters<typeof startServer>[1],
): Promise<RunningServer> {
  await checkPrograms(database);
  const secret = await signingSecret(settings, database);
  const port = settings.port === 0 ? await freePort(settings.host) : settings.port;
  const url = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`;
  const publicUrl = settings.publicUrl ?? url;
  const { trustProxy, requestsPerMinute, siteRequestsPerMinute } = settings;
  const limits = {
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
    ...(siteRequestsPerMinute === undefined ? {} : { siteRequestsPerMinute }),
  };
  const app = await createApp({ ...limits, ...options, database, secret, publicUrl, trustProxy });
  const stop = async (waitMs = 0) => {
    app.announceStop();
    await new Promise((wake) => setTimeout(wake, waitMs));
    await app.close();
    await database.close();
  };
  try {
    await app.listen({ host: settings.host, port });
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url, publicUrl, database, stop };
}

/** A program that a newer version no longer understands must not fail in front of a customer: it stops the start. */
async function checkPrograms(database: Database): Promise<void> {
  for (const { key, settings } of await database.read(listSites)) {
    for (const { program } of await database.read(listPrograms, key))
      checkProgram(program, `the program ${program.id} of ${settings.name}`);
  }
}

/** A port that is free now: the addresses in links need it before the server listens. */
async function freePort(host: string): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
