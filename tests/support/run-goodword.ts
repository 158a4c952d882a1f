import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const BIN = fileURLToPath(new URL('../../packages/goodword/dist/bin.js', import.meta.url));

/** What a command left: how it ended, and all that it said. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the `goodword` command as it is shipped, with these settings and no others, until it ends. */
export function runGoodword(
  args: readonly string[],
  settings: Record<string, string>,
  { cwd }: { cwd?: string } = {},
): Promise<Ended> {
  const env = { PATH: process.env.PATH, ...settings };
  const child = spawn(process.execPath, [BIN, ...args], { env, ...(cwd === undefined ? {} : { cwd }) });
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
