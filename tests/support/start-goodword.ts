import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { BIN, type Ended } from './run-goodword.ts';

/** A command that runs: it is ended with the test. */
export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Waits until it has said this on standard error; gives all that it has said there. Rejects where it ends before. */
  says(text: string): Promise<string>;
}

/** Starts the `goodword` command with these settings and no others. `bin`: another installation's. */
export function startGoodword(
  args: readonly string[],
  settings: Record<string, string>,
  { bin = BIN }: { bin?: string } = {},
): Started {
  const child = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env.PATH, ...settings } });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  const heard = new Set<() => void>();
  child.stderr.on('data', (data) => {
    err += data;
    for (const look of heard) look();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => err.includes(text) && resolve(err);
      heard.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without "${text}": ${err}`)));
    });
  return { child, ended, says };
}
