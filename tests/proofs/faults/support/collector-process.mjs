import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../../../../scripts/free-port.mjs';
import { root } from '../../../../scripts/run.mjs';

const BIN = join(root, 'packages/goodword/dist/bin.js');
const STOP_MS = 20_000;

/**
 * A collector as it is shipped, in a process of its own, on a port that stays the same when it is started again. It believes
 * one proxy, which says who each customer is: all come from this machine, and one address is let in so often a minute only.
 */
export async function startCollector({ database, env = {} }) {
  const port = await freePort();
  let server;
  let isToldToEnd = false;

  async function start() {
    isToldToEnd = false;
    const child = spawn(process.execPath, [BIN, 'serve'], {
      env: { PATH: process.env.PATH, PORT: `${port}`, DATABASE_URL: database, TRUST_PROXY: '1', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
    const listens = new Promise((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-8_000);
        if (said.includes('Goodword listens on')) resolve(true);
      });
    });
    server = { child, ended };
    if (!(await Promise.race([listens, ended.then(() => false)]))) throw new Error(`no collector started: ${said}`);
    // One that ends by itself is a finding: its last words are the reason.
    server.said = () => said;
  }

  const isRunning = () => server.child.exitCode === null && server.child.signalCode === null;
  /** Ends it with a signal. Resolves with how it ended. */
  async function end(/** @type {NodeJS.Signals} */ signal) {
    isToldToEnd = true;
    server.child.kill(signal);
    const late = setTimeout(() => server.child.kill('SIGKILL'), STOP_MS);
    const how = await server.ended;
    clearTimeout(late);
    return how;
  }
  const onExit = () => server?.child.kill('SIGKILL');
  process.on('exit', onExit);
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    start,
    end,
    pid: () => server.child.pid,
    said: () => server.said(),
    /** Ends it, if it was not. Rejects with its last words where it has ended by itself. */
    async stop() {
      process.off('exit', onExit);
      if (isRunning()) await end('SIGTERM');
      else if (!isToldToEnd) throw new Error(`a collector ended by itself: ${server.said()}`);
    },
  };
}
