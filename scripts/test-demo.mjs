import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const folder = join(root, 'node_modules', '.goodword');
const bin = join(root, 'packages/goodword/dist/bin.js');

/**
 * The demo's database, made once for each build: tests take copies of it. Resolves with its path. Expects built packages.
 */
export async function makeTestDemo() {
  const built = await readFile(join(root, 'packages/goodword/dist/.built'), 'utf8');
  const name = `demo-${createHash('sha256').update(built).digest('hex').slice(0, 16)}.db`;
  const path = join(folder, name);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.startsWith('demo-')) await rm(join(folder, old));
  const half = `${path}.${process.pid}`;
  await run(process.execPath, [bin, 'demo', '--once', '--port', '0', '--database', `file:${half}`]);
  await rename(half, path);
  return path;
}
