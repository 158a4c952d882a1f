import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run.mjs';
import { demoProcess } from './demo-process.mjs';
import { linkExamples } from './link-examples.mjs';
import { reloadServer } from './reload-server.mjs';
import { watchDealer } from './watch-dealer.mjs';
import { watchSources } from './watch-sources.mjs';
import { watchWidget } from './watch-widget.mjs';

const PORT = '8787';

/**
 * Runs the demo from the packages' sources until it is stopped. A change to the widget or an example is built again, one to
 * the collector starts it again; then the pages that are open reload themselves.
 */
export async function develop(args) {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const port = Number(values.port ?? PORT);
  // From now on what is built is not what `npm run build` makes.
  await rm(join(root, 'packages/goodword/dist/.built'), { force: true });
  const examples = await linkExamples();
  const reload = await reloadServer(port + 2);
  const demo = demoProcess({ port, examples, pageScript: reload.script, onReady: reload.now });
  const stops = [
    await watchWidget(demo.restart),
    await watchDealer(join(examples, 'dealer'), reload.now),
    watchSources({ onCollector: demo.restart, onExample: reload.now }),
    demo.stop,
    reload.stop,
  ];
  await demo.restart();
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  for (const stop of stops) await stop();
}
