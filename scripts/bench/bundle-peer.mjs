import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles what a site's own developer would write (`code`) with what it imports from the peers in `folder`: minified,
 * without what is not used, one classic script, and a style sheet where it imports one.
 */
export async function bundlePeer({ folder, name, code }) {
  const entry = join(folder, `${name}.js`);
  await writeFile(entry, code);
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const script = output.find(({ type }) => type === 'chunk').code;
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'))?.source;
  return { script, styles };
}
