import { watch } from 'rollup';

/** Builds the widget, unshrunk, and again at each change. Resolves after the first build, with what ends it. */
export async function watchWidget(onBuilt) {
  process.env.GOODWORD_DEVELOPMENT = '1';
  const { default: configs } = await import('../../packages/widget/rollup.config.mjs');
  const watcher = watch(configs);
  let isFirst = true;
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if ('result' in event) event.result?.close();
      if (event.code === 'ERROR') process.stderr.write(`The widget: ${event.error.message}\n`);
      if (event.code !== 'END') return;
      if (!isFirst) onBuilt();
      isFirst = false;
      resolve();
    });
  });
  return () => watcher.close();
}
