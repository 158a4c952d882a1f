import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** The example sites as the demo serves them: the plain ones where they stand, the built one in a folder of its own. Resolves with the folder. */
export async function linkExamples() {
  const folder = join(root, 'node_modules', '.goodword', 'examples');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'dealer'), { recursive: true });
  for (const path of ['retailer', 'strict-csp', 'dealer/data']) {
    await symlink(join(root, 'examples', path), join(folder, path));
  }
  return folder;
}
