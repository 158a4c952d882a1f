import { readSettings, startServer } from '@goodword/collector';
import { answerParent } from '../ingest/answer-parent.mjs';

/** A collector as it is shipped, in a process of its own. The database is the environment's. */
async function serve() {
  const settings = readSettings({ ...process.env, PORT: '0', HOST: '127.0.0.1' });
  const server = await startServer(settings);
  answerParent({
    async stop() {
      await server.stop();
      return {};
    },
  });
  return { port: Number(new URL(server.url).port) };
}

serve().then(
  (value) => process.send({ value }),
  (error) => process.send({ reason: error.message }, () => process.exit(1)),
);
