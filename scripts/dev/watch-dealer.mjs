import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run.mjs';

/** Builds the example that imports the widget, and again at each change. Resolves after the first build, with what ends it. */
export async function watchDealer(outDir, onBuilt) {
  const watcher = await build({
    root: join(root, 'examples/dealer'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: false, watch: {} },
  });
  let isFirst = true;
  await new Promise((resolve) => {
    watcher.on('event', ({ code, error, result }) => {
      result?.close();
      if (code === 'ERROR') process.stderr.write(`examples/dealer: ${error.message}\n`);
      if (code !== 'END') return;
      if (!isFirst) onBuilt();
      isFirst = false;
      resolve();
    });
  });
  return () => watcher.close();
}
