import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseAway, openSqlite, readSettings, startServer } from '@goodword/collector';
import { putSite } from '@goodword/collector/queries';
import { siteSettings } from '@goodword/protocol';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startPostgres } from '../../scripts/postgres.mjs';
import { query } from '../support/postgres-databases.ts';
import { type Ended, runGoodword } from '../support/run-goodword.ts';

/** Stands in every address as a password: no word of it may be said. */
const PASSWORD = 'hunter2';

/** Every command that opens a database. */
const COMMANDS = {
  serve: ['serve'],
  init: ['init', '--name', 'Harbor Books', '--origin', 'https://shop.example'],
  token: ['token', '--scope', 'reports'],
  rebuild: ['rebuild'],
};

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-databases-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const run = (args: readonly string[], database: string) => runGoodword(args, { DATABASE_URL: database, PORT: '0' });

/** Failed, with one line that says what to do, and nothing that is anybody's secret. */
function expectOneLine({ code, out, err }: Ended, says: string | RegExp): void {
  expect(err).toMatch(says);
  expect({ failed: code !== 0 && code !== null, out, lines: err.trim().split('\n').length }).toEqual({
    failed: true,
    out: '',
    lines: 1,
  });
  expect(err).not.toMatch(/hunter|\bat .*:\d+:\d+/);
}

describe('a call that cannot be carried out: one line, and no secret', () => {
  test.each(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[])('goodword %s', async (name) => {
    const database = `postgres://shop:${PASSWORD}@127.0.0.1:${await closedPort()}/db`;
    expectOneLine(await run(COMMANDS[name], database), /PostgreSQL cannot be reached \(ECONNREFUSED\)/);
  });

  test('goodword demo', async () => {
    const database = `host=127.0.0.1 user=shop password=${PASSWORD}`;
    expectOneLine(await runGoodword(['demo', '--once', '--database', database], {}), /--database is neither file:/);
  });

  test('goodword simulate', async () => {
    const secret = `sec_${PASSWORD}${'x'.repeat(40)}`;
    const simulate = (...args: string[]) => runGoodword(['simulate', ...args], {});
    expectOneLine(await simulate('--url', `http://me:${PASSWORD}@127.0.0.1`), /--url/);
    expectOneLine(await simulate('--url', 'http://127.0.0.1:1', '--site', secret), /--site/);
  });
});

describe('a SQLite file that cannot be used: one line that says what to do', () => {
  test('a folder, no folder, no place to write, no database, a newer one', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'goodword.db'));
    await writeFile(join(folder, 'letter.txt'), 'Dear customer, '.repeat(2_000));
    const newer = join(folder, 'newer.db');
    const database = openSqlite(newer);
    await database.migrate();
    await database.close();
    const db = new Database(newer);
    db.exec("insert into kysely_migration (name, timestamp) values ('9999-newer', 'then')");
    db.close();
    expect(await failure(`file:${folder}/goodword.db`)).toMatch(/is a folder: write the path of a file in it/);
    expect(await failure(`file:${folder}/letter.txt`)).toMatch(/is not a SQLite database/);
    expect(await failure(`file:${folder}/none/goodword.db`)).toMatch(/there is no folder .*: make it/);
    expect(await failure('file:/proc/goodword.db')).toMatch(/\/proc.*cannot be (written|used)/);
    expectOneLine(await run(COMMANDS.serve, `file:${newer}`), /a newer version made: start that version/);
  });

  test('another program that writes to it, and does not end', async () => {
    const path = join(await newFolder(), 'goodword.db');
    const database = openSqlite(path);
    onTestFinished(() => database.close());
    await database.migrate();
    await database.write(putSite, { key: 'pub_testsite01', settings: siteSettings.parse({ name: 'Harbor Books' }) });
    const db = new Database(path);
    onTestFinished(() => {
      db.close();
    });
    // A rebuild has something to write.
    db.exec("insert into visitor_responses values ('pub_testsite01', 'nobody', 'nothing')");
    db.exec('begin immediate');
    const ended = await Promise.all(
      [COMMANDS.init, COMMANDS.token, COMMANDS.rebuild].map((args) => run(args, `file:${path}`)),
    );
    for (const each of ended) expectOneLine(each, /another program is writing to .*: try again when it has ended/);
  });
});

test('a command that works on what is there makes no database', async () => {
  const folder = await newFolder();
  for (const args of [COMMANDS.token, COMMANDS.rebuild]) {
    const ended = await runGoodword(args, {}, { cwd: folder });
    expectOneLine(ended, /there is no database of Goodword at .*goodword\.db: run this in the folder/);
  }
  expect(await readdir(folder)).toEqual([]);
  // Nor does it make tables in a file that is there and empty.
  await writeFile(join(folder, 'goodword.db'), '');
  expectOneLine(await runGoodword(COMMANDS.token, {}, { cwd: folder }), /there is no database of Goodword/);
  const db = new Database(join(folder, 'goodword.db'));
  onTestFinished(() => {
    db.close();
  });
  expect(db.prepare('select name from sqlite_master').all([])).toEqual([]);
});

describe('a PostgreSQL that cannot be used: one line that says what to do', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let folder: string;
  const address = (user: string, database = 'postgres', more = '') =>
    `postgres://${user}:${PASSWORD}@127.0.0.1:${postgres.port}/${database}${more}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodword-hba-'));
    const hba = join(folder, 'pg_hba.conf');
    const rules = ['postgres trust', 'outsider reject', 'nobodyknows trust', 'all scram-sha-256'];
    await writeFile(hba, rules.map((rule) => `host all ${rule.replace(' ', ' 127.0.0.1/32 ')}\n`).join(''), {
      mode: 0o644,
    });
    await chmod(folder, 0o755);
    postgres = await startPostgres({ flags: ['fsync=off', `hba_file=${hba}`] });
    for (const statement of [
      `create role shop login password '${PASSWORD}'`,
      "create role other login password 'another'",
      'create role outsider login',
      'create database standby',
      'alter database standby set default_transaction_read_only = on',
      'create database empty',
      'create database schemaless',
      'alter database schemaless set search_path = nowhere',
      "create database latin encoding 'LATIN1' locale 'C' template template0",
    ])
      await query(postgres.url, statement);
  });
  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true });
  });

  test('whatever is wrong with it', async () => {
    const cases: [string, RegExp][] = [
      [address('other'), /does not accept the password/],
      [address('nobody'), /does not accept the password/],
      [address('nobodyknows'), /does not let this user in: see that the user .* exists/],
      [address('outsider'), /does not let this user in/],
      [address('shop', 'nowhere'), /has no database of this name/],
      [address('shop', 'empty'), /does not let this user make or change tables/],
      [address('postgres', 'standby'), /can only be read: write the address of the primary/],
      [address('postgres', 'schemaless'), /has no schema to make tables in: see that the search_path/],
      [address('postgres', 'latin'), /holds LATIN1 only: make another \(createdb --encoding=UTF8/],
      [`postgres://shop:${PASSWORD}@/postgres?host=${folder}/none`, /a file that DATABASE_URL names \(socket/],
      [address('shop', 'postgres', '?sslmode=verify-full'), /does not offer TLS/],
      [address('shop', 'postgres', `?sslrootcert=/nowhere/${PASSWORD}`), /a file that DATABASE_URL names/],
      [address('shop').replace(`:${PASSWORD}`, ''), /asks for a password/],
      [address('sh%op'), /PostgreSQL (does not|cannot)/],
      [`postgres://shop:${PASSWORD}@127.0.0.1:${await closedPort()}/db`, /cannot be reached \(ECONNREFUSED\)/],
      [`postgres://shop:${PASSWORD}@nowhere.invalid/db`, /cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/],
    ];
    for (const [database, says] of cases) expect(await failure(database)).toMatch(says);
  });

  test.each(['prefer', 'require', 'verify-ca'])('no TLS where sslmode=%s asks for it', async (mode) => {
    expectOneLine(await run(COMMANDS.serve, address('shop', 'postgres', `?sslmode=${mode}`)), /does not offer TLS/);
  });

  test('a command that works on what is there makes no tables', async () => {
    const ended = await run(COMMANDS.token, address('postgres', 'empty'));
    expectOneLine(ended, /there is no database of Goodword in this PostgreSQL/);
    const tables = await query(address('postgres', 'empty'), "select 1 from pg_tables where schemaname = 'public'");
    expect(tables).toEqual([]);
  });
});

/** What a collector that cannot start says: one line, in which no secret stands. */
async function failure(database: string): Promise<string> {
  const error = await startServer(readSettings({ DATABASE_URL: database, PORT: '0' }), { logs: false }).then(
    async (server) => {
      await server.stop();
      throw new Error('it started');
    },
    (reason: Error) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseAway);
  expect(error.message).not.toMatch(/hunter|\n/);
  return error.message;
}

/** A port of this machine on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
