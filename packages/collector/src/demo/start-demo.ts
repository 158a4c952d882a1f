import { join } from 'node:path';
import { progressBar } from '../progress-bar.ts';
import { startServer } from '../server.ts';
import { type DatabaseSetting, shownDatabase } from '../settings.ts';
import { readBrand } from './brand.ts';
import { type DemoBrand, demoBrand, demoKeys } from './demo-brand.ts';
import { demoReport } from './demo-report.ts';
import { createPageServer, type ExampleSite } from './page-server.ts';
import { strictPolicy } from './strict-policy.ts';

const IDS = ['dealer', 'retailer'] as const;
const HOST = '127.0.0.1';

export interface DemoOptions {
  seed: number;
  /** The collector's; the pages are on the next one. 0: any that are free. */
  port: number;
  database: DatabaseSetting;
  /** The folder of the example sites. */
  examples: string;
  /** Where it is said how far the ninety days are. */
  progress: NodeJS.WriteStream;
  /** The address of a script that is added to every page without a policy: what reloads them, while they are developed. */
  pageScript?: string;
}

/** A demo that listens. */
export interface RunningDemo {
  report: ReturnType<typeof demoReport>;
  stop(): Promise<void>;
}

/** Starts a collector with two brands, sends ninety days of customers through its HTTP API, and serves pages to try it on. */
export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const { seed, port, database, examples, progress } = options;
  const server = await startServer(
    {
      host: HOST,
      port,
      database,
      publicUrl: undefined,
      secret: undefined,
      trustProxy: 0,
      drainSeconds: 0,
      requestsPerMinute: undefined,
      siteRequestsPerMinute: undefined,
    },
    { logs: false, requestsPerMinute: 6_000 },
  );
  const pages = await servePages(exampleSites(server.publicUrl, options), port);
  const stop = async () => {
    await pages.stop();
    await server.stop();
  };
  try {
    const brands: DemoBrand[] = [];
    for (const id of IDS) {
      const brand = await readBrand(id, { folder: join(examples, id), page: `${pages.url}/${id}/` });
      const bar = progressBar(`Ninety days of ${brand.settings.name}`, progress);
      brands.push(await demoBrand(brand, { server, seed, progress: bar.show }));
      bar.end();
    }
    const report = demoReport({
      brands,
      collector: server.publicUrl,
      pages: pages.url,
      database: shownDatabase(database),
      seed,
    });
    return { report, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The example sites with their keys filled in; the strict page is the retailer's. */
function exampleSites(collector: string, { seed, examples, pageScript }: DemoOptions): ExampleSite[] {
  const site = (id: (typeof IDS)[number], name: string): ExampleSite => ({
    name,
    folder: join(examples, name),
    placeholders: { COLLECTOR: collector, SITE: demoKeys(id, seed).site },
  });
  const script = pageScript === undefined ? {} : { script: pageScript };
  return [
    { ...site('dealer', 'dealer'), ...script },
    { ...site('retailer', 'retailer'), ...script },
    { ...site('retailer', 'strict-csp'), contentSecurityPolicy: strictPolicy(collector) },
  ];
}

/** The pages stand on a port of their own, as a shop's server would: another origin than the collector's. */
async function servePages(
  sites: readonly ExampleSite[],
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const app = await createPageServer(sites);
  const listen = (on: number) => app.listen({ host: HOST, port: on });
  const url = await listen(port === 0 ? 0 : port + 1).catch((error: { code?: string }) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  return { url, stop: () => app.close() };
}
