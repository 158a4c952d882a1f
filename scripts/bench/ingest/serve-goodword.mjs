import { readSettings, startServer } from '@goodword/collector';
import { setUpSite } from '../set-up-site.mjs';
import { INGEST_SITE } from './ingest-site.mjs';

/** All requests come from one address and bring events for one site: on a quick machine either limit would be what is measured. */
const PER_MINUTE = 1e9;
const LIMITS = { requestsPerMinute: PER_MINUTE, siteRequestsPerMinute: PER_MINUTE };

/** A collector as it is shipped, but for its limits, with a shop in it. The database is the environment's. */
export async function serveGoodword() {
  const settings = readSettings({ ...process.env, PORT: '0', HOST: '127.0.0.1' });
  const server = await startServer(settings, LIMITS);
  await setUpSite(server, INGEST_SITE);
  return { port: Number(new URL(server.url).port), stop: server.stop };
}
