import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from '../run.mjs';

/**
 * Pinned here and not in package.json: nobody but the bench needs them. survey-core has a newer major version, but
 * survey-js-ui wants its own.
 */
export const PEERS = {
  'posthog-js': '1.449.2',
  '@sentry/browser': '11.12.0',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
};

/** Outside of what git tracks, and gone with `node_modules`. */
const folder = join(root, 'node_modules', '.cache', 'goodword-bench');

/** Brings the peers from npm, unless they are there. Answers with the folder whose `node_modules` holds them. */
export async function installPeers() {
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const marker = join(folder, 'installed');
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted.join('\n')) return folder;
  process.stderr.write(`Installing ${wanted.join(', ')} …\n`);
  await mkdir(folder, { recursive: true });
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await run('npm', ['install', '--no-save', ...quietly, '--prefix', folder, ...wanted]);
  await writeFile(marker, wanted.join('\n'));
  return folder;
}
