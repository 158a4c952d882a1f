import { createApp, createSite, openPostgres, openSqlite } from '@goodword/collector';
import { siteSettings } from '@goodword/protocol';
import Database from 'libsql';
import pg from 'pg';
import { vi } from 'vitest';

/**
 * Where the frozen log is kept, and how it is asked in SQL. This file alone knows how a collector is started: whoever changes that
 * changes it here, and nothing that is recorded.
 */
export type DatabasePlace = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

export const SECRET = 'what frozen replies are signed with, 32+';
const PUBLIC_URL = 'https://goodword.example';
export const ORIGIN = 'https://shop.example';
/** A browser that people use. */
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const MINUTE_MS = 60_000;

/** How a request is sent, beside its address and body. */
export interface How {
  token?: string | undefined;
  origin?: string | undefined;
  agent?: string | undefined;
  address?: string | undefined;
  headers?: Record<string, string> | undefined;
}

/** What came back. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

/** A collector on the frozen log, whose clock stands where the story puts it. */
export interface FrozenCollector {
  /** UTC ms. */
  clock: { now: number };
  call(method: string, path: string, body?: unknown, how?: How): Promise<Reply>;
  /** Every route of the running app, `GET /v1/site`, by name. */
  routes(): string[];
}

/** Runs `work` on a collector whose clock stands at `atMs`, and closes it. */
export async function withCollector<Result>(
  place: DatabasePlace,
  atMs: number,
  work: (collector: FrozenCollector) => Promise<Result>,
): Promise<Result> {
  const clock = { now: atMs };
  const database = place.kind === 'sqlite' ? openSqlite(place.path) : openPostgres(place.url);
  try {
    await database.migrate();
    await database.tend(atMs);
    const app = await createApp({
      database,
      secret: SECRET,
      publicUrl: PUBLIC_URL,
      now: () => clock.now,
      logs: false,
      requestsPerMinute: 1_000_000,
      siteRequestsPerMinute: 1_000_000,
    });
    try {
      return await work({
        clock,
        routes: () => readRoutes(app.printRoutes({ commonPrefix: false })),
        async call(method, path, body, { token, origin, agent = PERSON, address = '203.0.113.7', headers } = {}) {
          const reply = await app.inject({
            method: method as 'GET',
            url: path,
            remoteAddress: address,
            headers: {
              'user-agent': agent,
              ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
              ...(origin === undefined ? {} : { origin }),
              ...(body === undefined ? {} : { 'content-type': 'application/json' }),
              ...headers,
            },
            ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
          });
          const said = Object.entries(reply.headers).map(([name, value]) => [name, String(value)]);
          return { status: reply.statusCode, headers: Object.fromEntries(said), bytes: reply.rawPayload };
        },
      });
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

/**
 * Lets the first minute of a day pass, in which what is too old goes: the collector does the night's work before it closes. `evening`:
 * what is asked of it before.
 */
export async function passNight(
  place: DatabasePlace,
  atMs: number,
  evening: (collector: FrozenCollector) => Promise<unknown> = async () => {},
): Promise<void> {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    await withCollector(place, atMs, async (collector) => {
      await evening(collector);
      vi.advanceTimersByTime(MINUTE_MS);
    });
  } finally {
    vi.useRealTimers();
  }
}

/** A site of the frozen log with a token of its own for each of these lists of scopes. */
export async function makeSite(
  place: DatabasePlace,
  { key, name, tokens }: { key: string; name: string; tokens: Record<string, string[] | undefined> },
): Promise<void> {
  const database = place.kind === 'sqlite' ? openSqlite(place.path) : openPostgres(place.url);
  try {
    await database.migrate();
    for (const [token, scopes] of Object.entries(tokens)) {
      const settings = siteSettings.parse({ name, allowedOrigins: [ORIGIN] });
      const some = scopes === undefined ? {} : { scopes: scopes as [] };
      await createSite(database, { key, settings, token, tokenName: 'frozen', ...some });
    }
  } finally {
    await database.close();
  }
}

/** Asks the frozen database in SQL. */
export async function ask(place: DatabasePlace, text: string): Promise<Record<string, unknown>[]> {
  const [rows = []] = await askAll(place, [text]);
  return rows;
}

/** Asks it one thing after the other. */
export async function askAll(place: DatabasePlace, texts: string[]): Promise<Record<string, unknown>[][]> {
  if (place.kind === 'sqlite') {
    const db = new Database(place.path);
    try {
      return texts.map((text) => db.prepare(text).all([]) as Record<string, unknown>[]);
    } finally {
      db.close();
    }
  }
  const client = new pg.Client({ connectionString: place.url });
  for (const type of [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]) client.setTypeParser(type, Number);
  await client.connect();
  try {
    const found: Record<string, unknown>[][] = [];
    for (const text of texts) found.push((await client.query(text)).rows);
    return found;
  } finally {
    await client.end();
  }
}

/** The routes of the tree that Fastify prints: four signs a level, then a part of the path and its methods. */
function readRoutes(tree: string): string[] {
  const parts: string[] = [];
  const routes = tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│├└─ ]*)(\S+) \(([A-Z, ]+)\)/.exec(line) ?? [];
    const level = indent.length / 4;
    parts.length = Math.max(0, level - 1);
    // Two routes that call the same part differently share it.
    parts.push(part.replace(/\|:\w+/g, ''));
    return methods.split(', ').flatMap((method) => (method === '' ? [] : [`${method} ${parts.join('')}`]));
  });
  return routes.sort();
}
