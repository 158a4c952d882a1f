import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const STOP_MS = 20_000;

/**
 * Starts a script of this folder in a process of its own, on one core where `core` says which. Resolves with what it says
 * first (`hello`); `call` then calls a function of it, one at a time. Rejects with its reason where it cannot start.
 */
export async function startProcess(script, args, { core, env = {} } = {}) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const command = [process.execPath, file, ...args];
  const [program, ...rest] = core === undefined ? command : ['taskset', '-c', `${core}`, ...command];
  const child = spawn(program, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + chunk).slice(-4_000);
    });
  }
  const ended = once(child, 'exit');
  const onExit = () => child.kill('SIGKILL');
  process.on('exit', onExit);
  ended.then(() => process.off('exit', onExit));

  async function answer() {
    const gone = ended.then(() => ({ reason: `${script} ended: ${said.trim()}` }));
    const told = once(child, 'message').then(([message]) => message);
    const { value, reason } = await Promise.race([told, gone]);
    if (reason !== undefined) throw new Error(reason);
    return value;
  }

  async function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (child.connected) child.disconnect();
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
  }

  try {
    const hello = await answer();
    return {
      hello,
      call(name, argument) {
        // Where it is gone, that is the answer.
        child.send({ name, argument }, () => {});
        return answer();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
