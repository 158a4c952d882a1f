import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../run.mjs';
import { FROM_SOURCES, PAGE_JSX } from '../sources.mjs';

const { port, examples, pageScript } = JSON.parse(process.argv[2]);
const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
  logLevel: 'warn',
  oxc: PAGE_JSX,
  resolve: { alias: FROM_SOURCES },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
const { startDemo } = await vite.ssrLoadModule(join(root, 'packages/collector/src/demo/start-demo.ts'));
const { report, stop } = await startDemo({
  seed: 726,
  port,
  database: { kind: 'sqlite', path: join(root, 'node_modules/.goodword/dev.db') },
  examples,
  pageScript,
  progress: process.stderr,
});
const pages = report.json.sites.map(({ name, page }) => `  ${page}  ${name}`);
process.stderr.write(`\nCollector  ${report.json.collector}\n${pages.join('\n')}\n`);
process.send?.('ready');
process.once('SIGTERM', async () => {
  await stop();
  await vite.close();
  process.exit(0);
});
// Who pressed Ctrl-C has told the parent, too, which ends this.
process.on('SIGINT', () => {});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
