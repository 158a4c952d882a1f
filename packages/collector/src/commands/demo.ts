import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBrand } from '../demo/brand.ts';
import { type DemoBrand, demoBrand, demoKeys } from '../demo/demo-brand.ts';
import { demoReport } from '../demo/demo-report.ts';
import { createPageServer, type ExampleSite } from '../demo/page-server.ts';
import { strictPolicy } from '../demo/strict-policy.ts';
import { startServer } from '../server.ts';
import { type DatabaseSetting, readDatabase, shownDatabase } from '../settings.ts';
import { readOptions, readWhole, UsageError } from './command-line.ts';
import { progressBar } from './progress-bar.ts';
import { untilStopped } from './until-stopped.ts';

const IDS = ['dealer', 'retailer'] as const;
const HOST = '127.0.0.1';
const DEFAULT_PORT = 8787;
const DEFAULT_SEED = 726;
/** The build puts the example sites beside the program. */
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));

/** `goodword demo`: two brands, ninety days of customers through the HTTP API, and pages to try it on. */
export async function demo(args: readonly string[]): Promise<void> {
  const options = readOptions(args, {
    seed: { type: 'string' },
    port: { type: 'string' },
    database: { type: 'string' },
    json: { type: 'boolean' },
    once: { type: 'boolean' },
  });
  const seed = options.seed === undefined ? DEFAULT_SEED : readWhole('seed', options.seed, 0, 2 ** 31 - 1);
  const port = options.port === undefined ? DEFAULT_PORT : readWhole('port', options.port, 0, 65_534);
  const database = options.database === undefined ? await newDatabase() : readDatabaseOption(options.database);

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
  const pages = await servePages(exampleSites(server.publicUrl, seed), port);
  try {
    const brands: DemoBrand[] = [];
    for (const id of IDS) {
      const brand = await readBrand(id, { folder: join(EXAMPLES, id), page: `${pages.url}/${id}/` });
      const bar = progressBar(`Ninety days of ${brand.settings.name}`, process.stderr);
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
    process.stderr.write(`${report.text}${options.once ? '' : ' Ctrl-C stops it.'}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify(report.json)}\n`);
    if (!options.once) await untilStopped();
  } finally {
    await pages.stop();
    await server.stop();
  }
}

/** A new file in a folder of its own. */
async function newDatabase(): Promise<DatabaseSetting> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-demo-')).catch(({ code }: { code?: string }) => {
    throw new UsageError(
      `no folder can be made in ${tmpdir()} (${code}): write where, for example --database file:./demo.db`,
    );
  });
  return { kind: 'sqlite', path: join(folder, 'goodword.db') };
}

function readDatabaseOption(text: string): DatabaseSetting {
  try {
    return readDatabase(text);
  } catch (error) {
    throw new UsageError(
      (error as Error).message.replaceAll('DATABASE_URL=', '--database ').replaceAll('DATABASE_URL', '--database'),
    );
  }
}

/** The example sites with their keys filled in; the strict page is the retailer's. */
function exampleSites(collector: string, seed: number): ExampleSite[] {
  const site = (id: (typeof IDS)[number], name: string): ExampleSite => ({
    name,
    folder: join(EXAMPLES, name),
    placeholders: { COLLECTOR: collector, SITE: demoKeys(id, seed).site },
  });
  return [
    site('dealer', 'dealer'),
    site('retailer', 'retailer'),
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
