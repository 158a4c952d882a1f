import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createSite, type Database, openPostgres, openSqlite } from '@goodword/collector';
import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import { NOON } from './noon.ts';
import { copyDatabase } from './postgres-databases.ts';
import { LOCATIONS, ORIGIN, PERSON, PROGRAM, PUBLIC_URL, REPORTS_TOKEN, SITE, TOKEN } from './test-site.ts';
import { widgetStandIn } from './widget-stand-in.ts';

export interface Call {
  token?: string;
  origin?: string;
  agent?: string;
  headers?: Record<string, string>;
  /** Sent as it is. */
  raw?: string;
  type?: string;
  address?: string;
}

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape
  body: any;
  text: string;
  headers: Record<string, unknown>;
}

export interface TestCollector {
  database: Database;
  path: string;
  /** The database as tests ask it: a file, or an address. */
  address: string;
  /** The collector's clock, UTC ms; tests turn it. */
  clock: { now: number };
  app: Awaited<ReturnType<typeof createApp>>;
  call(method: string, path: string, body?: unknown, how?: Call): Promise<Reply>;
  /** Sends events of a page of the allowed origin. */
  send(events: object[], how?: Call & { sentAt?: number; site?: string }): Promise<Reply>;
}

/** One that nobody closes but who opened it. */
export interface OpenCollector extends TestCollector {
  /** Ends it, and removes what it kept. */
  close(): Promise<void>;
}

export interface OpenOptions {
  requestsPerMinute?: number;
  siteRequestsPerMinute?: number;
  trustProxy?: number;
  /** The server whose database is copied; absent: a SQLite file. */
  postgres?: string | undefined;
  /** Whether no widget is built. */
  isFromSources?: boolean | undefined;
}

/** A SQLite file with our tables and nothing in them: to copy it is faster than to run every migration again. */
let migrated: Promise<Buffer> | undefined;

async function migratedFile(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-migrated-'));
  const path = join(folder, 'goodword.db');
  const database = openSqlite(path);
  await database.migrate();
  await database.close();
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}

/** A collector on a database of its own: a SQLite file, or a copy of a PostgreSQL server's. */
export async function openCollector(options: OpenOptions = {}): Promise<OpenCollector> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-test-'));
  const path = join(folder, 'goodword.db');
  const { postgres: server } = options;
  const address = server === undefined ? `file:${path}` : await copyDatabase(server);
  if (server === undefined) {
    migrated ??= migratedFile();
    await writeFile(path, await migrated);
  }
  const database = server === undefined ? openSqlite(path) : openPostgres(address);
  await database.migrate();
  const clock = { now: NOON };
  const app = await createApp({
    database,
    secret: 'a secret that only tests know, 32+',
    publicUrl: PUBLIC_URL,
    now: () => clock.now,
    logs: false,
    // Whatever asks views must have them folded first.
    foldsBehind: false,
    ...(options.isFromSources ? { widgetFolder: await widgetStandIn(folder) } : {}),
    requestsPerMinute: options.requestsPerMinute ?? 100_000,
    siteRequestsPerMinute: options.siteRequestsPerMinute ?? 100_000,
    trustProxy: options.trustProxy ?? 0,
  });
  await createSite(database, {
    key: SITE,
    settings: siteSettings.parse({ name: 'Harbor Books', allowedOrigins: [ORIGIN] }),
    token: TOKEN,
    tokenName: 'test',
  });
  await createSite(database, {
    key: SITE,
    settings: siteSettings.parse({ name: 'Harbor Books', allowedOrigins: [ORIGIN] }),
    token: REPORTS_TOKEN,
    tokenName: 'reports',
    scopes: ['reports'],
  });
  await database.write(
    putLocations,
    SITE,
    LOCATIONS.map((each) => location.parse(each)),
  );
  await database.write(putProgram, SITE, program.parse(PROGRAM));

  const call: TestCollector['call'] = async (method, path, body, how = {}) => {
    const reply = await app.inject({
      method: method as 'GET',
      url: path,
      remoteAddress: how.address ?? '203.0.113.7',
      headers: {
        'user-agent': how.agent ?? PERSON,
        ...(how.token ? { authorization: `Bearer ${how.token}` } : {}),
        ...(how.origin ? { origin: how.origin } : {}),
        ...(body !== undefined || how.raw !== undefined ? { 'content-type': how.type ?? 'application/json' } : {}),
        ...how.headers,
      },
      ...(how.raw !== undefined ? { payload: how.raw } : body !== undefined ? { payload: JSON.stringify(body) } : {}),
    });
    const json = String(reply.headers['content-type']).startsWith('application/json');
    return {
      status: reply.statusCode,
      body: json ? reply.json() : undefined,
      text: reply.body,
      headers: reply.headers,
    };
  };
  return {
    database,
    path,
    address,
    clock,
    app,
    call,
    send: (events, { sentAt = clock.now, site = SITE, ...how } = {}) =>
      call('POST', '/v1/events', { site, sentAt, events }, { origin: ORIGIN, ...how }),
    async close() {
      await app.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
