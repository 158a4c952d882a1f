import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/**
 * The shell leads a process group of its own and waits for its standard input to end, which it does when this process
 * goes away, however it goes. Then, or when the command has ended by itself, the whole group is told to end: a driver
 * does not take its browser with it.
 */
const KEEPER = 'trap : TERM; { "$@" </dev/null; kill 0; } & cat >/dev/null; kill 0; wait';

interface Kept {
  /** What the command wrote to its fourth file, number 3. */
  side: Readable;
  /** What it wrote to standard error, for when something goes wrong. */
  errors(): string;
  /** Ends it with all that it started, and waits for that. */
  end(): Promise<void>;
}

/** Runs a command that stays behind on no account. */
export function spawnKept(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Kept {
  const child = spawn('/bin/sh', ['-c', KEEPER, 'keeper', command, ...args], {
    detached: true,
    env,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  return {
    side: child.stdio[3] as Readable,
    errors: () => errors,
    async end() {
      child.stdin?.end();
      await ended;
    },
  };
}
