import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Pinned here and not in package.json: pnpm 12 refuses a frozen install where `packageManager` names it. */
const PNPM = 'pnpm@12.20.0';
const marker = join(root, 'node_modules', '.goodword', 'installed');

/** Installs what the lockfile says, unless that is what is there. */
export async function install() {
  const wanted = createHash('sha256')
    .update(await readFile(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return;
  process.stderr.write('Installing …\n');
  await run('npx', ['--yes', '--loglevel=error', PNPM, 'install', '--frozen-lockfile']);
  await mkdir(join(marker, '..'), { recursive: true });
  await writeFile(marker, wanted);
}
