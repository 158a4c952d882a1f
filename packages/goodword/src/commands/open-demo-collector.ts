import { createSite, createToken, startServer } from '@goodword/collector';
import { findSecret, findSite, keepSecret } from '@goodword/collector/queries';
import { type DatabaseSetting, shownDatabase } from '@goodword/collector/settings';
import type { DemoCollector } from '@goodword/simulator';

const HOST = '127.0.0.1';
/** The ninety days come from one address. */
const REQUESTS_PER_MINUTE = 6_000;

/** Starts the collector that a demo runs on; port 0: any that is free. */
export async function openDemoCollector({
  port,
  database: setting,
}: {
  port: number;
  database: DatabaseSetting;
}): Promise<DemoCollector & { stop(): Promise<void> }> {
  const { database, url, publicUrl, stop } = await startServer(
    {
      host: HOST,
      port,
      database: setting,
      publicUrl: undefined,
      secret: undefined,
      trustProxy: 0,
      drainSeconds: 0,
      requestsPerMinute: undefined,
      siteRequestsPerMinute: undefined,
    },
    { logs: false, requestsPerMinute: REQUESTS_PER_MINUTE },
  );
  return {
    url,
    publicUrl,
    database: shownDatabase(setting),
    async makeSite({ key, settings, token, reportsToken }) {
      if (await database.read(findSite, key)) return;
      await createSite(database, { key, settings, token, tokenName: 'demo' });
      await createToken(database, { token: reportsToken, site: key, scopes: ['reports'], name: 'live funnel' });
    },
    readNote: (name) => database.read(findSecret, name),
    keepNote: async (name, text) => keepSecret(database, name, () => text),
    stop,
  };
}
