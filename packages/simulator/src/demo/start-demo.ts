import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBrand } from './brand.ts';
import { type DemoBrand, demoBrand, demoKeys } from './demo-brand.ts';
import type { DemoCollector } from './demo-collector.ts';
import { type DemoReport, demoReport } from './demo-report.ts';
import { createPageServer, type ExampleSite } from './page-server.ts';
import { strictPolicy } from './strict-policy.ts';

const IDS = ['dealer', 'retailer'] as const;
const HOST = '127.0.0.1';
/** The build puts the example sites beside the program. */
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));

export interface DemoOptions {
  collector: DemoCollector;
  seed: number;
  /** Of the pages; where it is taken, or 0, any that is free. */
  port: number;
  /** The folder of the example sites. Default: what the package brought along. */
  examples?: string;
  /** Told of what takes a while, when it begins; what it gives back hears how far it is, and of its end. */
  progress: (label: string) => { show(done: number, total: number): void; end(): void };
  /** The address of a script that is added to every page without a policy: what reloads them, while they are developed. */
  pageScript?: string;
}

/** A demo whose pages are served. */
export interface RunningDemo {
  report: DemoReport;
  /** Stops serving the pages. The collector is its owner's to stop. */
  stop(): Promise<void>;
}

/** Sends ninety days of two brands' customers through a collector's HTTP API, and serves pages to try it on. */
export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const { collector, seed, port, examples = EXAMPLES, progress } = options;
  const pages = await servePages(exampleSites({ ...options, examples }), port);
  try {
    const brands: DemoBrand[] = [];
    for (const id of IDS) {
      const brand = await readBrand(id, { folder: join(examples, id), page: `${pages.url}/${id}/` });
      const bar = progress(`Ninety days of ${brand.settings.name}`);
      brands.push(await demoBrand(brand, { collector, seed, progress: bar.show }));
      bar.end();
    }
    const { publicUrl, database } = collector;
    const report = demoReport({ brands, collector: publicUrl, pages: pages.url, database, seed });
    return { report, stop: pages.stop };
  } catch (error) {
    await pages.stop();
    throw error;
  }
}

/** The example sites with their keys filled in; the strict page is the retailer's. */
function exampleSites({ collector, seed, examples, pageScript }: DemoOptions & { examples: string }): ExampleSite[] {
  const site = (id: (typeof IDS)[number], name: string): ExampleSite => ({
    name,
    folder: join(examples, name),
    placeholders: { COLLECTOR: collector.publicUrl, SITE: demoKeys(id, seed).site },
  });
  const script = pageScript === undefined ? {} : { script: pageScript };
  return [
    { ...site('dealer', 'dealer'), ...script },
    { ...site('retailer', 'retailer'), ...script },
    { ...site('retailer', 'strict-csp'), contentSecurityPolicy: strictPolicy(collector.publicUrl) },
  ];
}

/** The pages stand on a port of their own, as a shop's server would: another origin than the collector's. */
async function servePages(
  sites: readonly ExampleSite[],
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const app = await createPageServer(sites);
  const listen = (on: number) => app.listen({ host: HOST, port: on });
  const url = await listen(port).catch((error: { code?: string }) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  return { url, stop: () => app.close() };
}
