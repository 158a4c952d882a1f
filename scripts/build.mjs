import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { root, run } from './run.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const tsc = (...args) => run(bin('tsc'), args);
const collector = join(root, 'packages', 'collector');
const simulator = join(root, 'packages', 'simulator');
/** In the last folder that is made, so that it goes with it. */
const marker = join(root, 'packages', 'goodword', 'dist', '.built');

/** Builds every package in the order of their imports, unless nothing has changed since. */
export async function build() {
  const wanted = await fingerprint();
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return;
  process.stderr.write('Building …\n');
  // What was made from sources that are gone must not stay.
  for (const name of ['protocol', 'insights', 'collector', 'simulator', 'goodword'])
    await rm(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  await tsc('-b', 'packages/protocol');
  await Promise.all([
    run(process.execPath, ['scripts/json-schemas.mjs']),
    tsc('-b', 'packages/goodword'),
    buildWidget(),
    // Rollup leaves the types out; this looks whether they are right.
    tsc('-p', 'packages/widget', '--noEmit', '--emitDeclarationOnly', 'false'),
  ]);
  await copyAssets();
  await writeFile(marker, wanted);
}

/** The widget, and the example that imports it. */
async function buildWidget() {
  await run(bin('rollup'), ['-c', 'packages/widget/rollup.config.mjs', '--silent']);
  await run(bin('vite'), ['build', 'examples/dealer', '--logLevel', 'warn']);
}

/** What programs read beside themselves: the collector its pages' styles and scripts, the demo the example sites. */
async function copyAssets() {
  await cp(join(collector, 'src/core/pages/assets'), join(collector, 'dist/core/pages/assets'), { recursive: true });
  const examples = join(simulator, 'dist/examples');
  await rm(examples, { recursive: true, force: true });
  for (const name of ['retailer', 'strict-csp']) {
    await cp(join(root, 'examples', name), join(examples, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  await cp(join(root, 'examples/dealer/dist'), join(examples, 'dealer'), { recursive: true });
  await cp(join(root, 'examples/dealer/data'), join(examples, 'dealer/data'), { recursive: true });
}

/** Content of everything that the build reads, and of the program that builds. */
async function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['packages', 'examples', 'scripts']) await hashFolder(join(root, folder), hash);
  for (const file of ['pnpm-lock.yaml', 'tsconfig.base.json']) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function hashFolder(folder, hash) {
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (['node_modules', 'dist', 'schemas'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await hashFolder(path, hash);
    else hash.update(path.slice(root.length)).update(await readFile(path));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install();
  await build();
}
