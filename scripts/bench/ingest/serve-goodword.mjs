import { readSettings, startServer } from '@goodword/collector';
import { setUpSite } from '../set-up-site.mjs';
import { INGEST_SITE } from './ingest-site.mjs';

/** All requests come from one address. */
const REQUESTS_PER_MINUTE = 1e9;

/** A collector as it is shipped, but for its limit, with a shop in it. The database is the environment's. */
export async function serveGoodword() {
  const settings = readSettings({ ...process.env, PORT: '0', HOST: '127.0.0.1' });
  const server = await startServer(settings, { requestsPerMinute: REQUESTS_PER_MINUTE });
  await setUpSite(server, INGEST_SITE);
  return { port: Number(new URL(server.url).port), stop: server.stop };
}
