import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../../scripts/run.mjs';

const exec = promisify(execFile);
const BIN = join(root, 'packages/goodword/dist/bin.js');

/** Runs the `goodword` command as it is shipped, on a database. Resolves with what it printed; rejects where it failed. */
export async function runCommand(database, args) {
  const env = { PATH: process.env.PATH, DATABASE_URL: database };
  const { stdout } = await exec(process.execPath, [BIN, ...args], { env });
  return stdout;
}
