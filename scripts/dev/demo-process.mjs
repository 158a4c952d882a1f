import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const RUN_DEMO = fileURLToPath(new URL('./run-demo.mjs', import.meta.url));

/**
 * The demo in a process of its own, so that each start reads all sources anew. `restart` may be called at any time: a
 * process that has not come up yet is given up. `onReady` is called when one answers.
 */
export function demoProcess({ onReady, ...options }) {
  let child;
  let isRestarting = false;

  async function end() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  function start() {
    child = spawn(process.execPath, [RUN_DEMO, JSON.stringify(options)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', onReady);
    child.on(
      'exit',
      (code) => code && process.stderr.write('The demo has ended. It starts again with the next change.\n'),
    );
  }

  return {
    async restart() {
      if (isRestarting) return;
      isRestarting = true;
      await end();
      isRestarting = false;
      start();
    },
    stop: end,
  };
}
