import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { root } from '../run.mjs';
import { FROM_SOURCES, PAGE_JSX } from '../sources.mjs';

const { port, examples, pageScript } = JSON.parse(process.argv[2]);
/** Threads run what was built a moment ago: Node.js 20 imports no TypeScript by itself. */
const builtThreads = {
  name: 'built-threads',
  enforce: /** @type {const} */ ('pre'),
  transform(code, id) {
    const built = pathToFileURL(id.replace('/src/', '/dist/')).href;
    return code.replaceAll(/(new URL\('\.\/[\w-]+-worker\.js', )import\.meta\.url\)/g, `$1'${built}')`);
  },
};
const vite = await createServer({
  root,
  configFile: false,
  plugins: [builtThreads],
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
  logLevel: 'warn',
  oxc: PAGE_JSX,
  resolve: { alias: FROM_SOURCES },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const source = (path) => vite.ssrLoadModule(join(root, 'packages', path));
const { startDemo } = await source('simulator/src/index.ts');
const { openDemoCollector } = await source('goodword/src/commands/open-demo-collector.ts');
const { progressBar } = await source('goodword/src/progress-bar.ts');
const collector = await openDemoCollector({
  port,
  database: { kind: 'sqlite', path: join(root, 'node_modules/.goodword/dev.db') },
});
const { report, stop } = await startDemo({
  collector,
  seed: 726,
  port: port + 1,
  examples,
  pageScript,
  progress: (label) => progressBar(label, process.stderr),
});
const pages = report.json.sites.map(({ name, page }) => `  ${page}  ${name}`);
process.stderr.write(`\nCollector  ${report.json.collector}\n${pages.join('\n')}\n`);
process.send?.('ready');
process.once('SIGTERM', async () => {
  await stop();
  await collector.stop();
  await vite.close();
  process.exit(0);
});
// Who pressed Ctrl-C has told the parent, too, which ends this.
process.on('SIGINT', () => {});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
