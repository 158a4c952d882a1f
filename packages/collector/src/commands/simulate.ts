import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type PageEvent, siteKey, webUrl } from '@goodword/protocol';
import { CallRefused, CollectorClient } from '../demo/collector-client.ts';
import { progressBar } from '../progress-bar.ts';
import { drawVisits } from '../simulate/draw-visits.ts';
import { plantBrand } from '../simulate/plant-brand.ts';
import { SiteInUse, sendBrand } from '../simulate/send-brand.ts';
import type { SimulatedBrand } from '../simulate/simulated-brand.ts';
import { simulatedEvents } from '../simulate/simulated-events.ts';
import { truthReport } from '../simulate/truth-report.ts';
import { readOptions, readWhole, UsageError } from './command-line.ts';

const DAY_MS = 86_400_000;
/** Room for each kind of truth at a location of its own. */
const LEAST_LOCATIONS = 6;

/** `goodword simulate`: a brand with planted truths, sent to a collector as history, or written to a file. */
export async function simulate(args: readonly string[]): Promise<void> {
  const options = readOptions(args, {
    seed: { type: 'string', default: '1' },
    locations: { type: 'string', default: '12' },
    days: { type: 'string', default: '90' },
    answers: { type: 'string', default: '200' },
    drivers: { type: 'string', default: '6' },
    rotate: { type: 'string' },
    until: { type: 'string' },
    url: { type: 'string' },
    site: { type: 'string' },
    token: { type: 'string' },
    out: { type: 'string' },
    truths: { type: 'string' },
    json: { type: 'boolean' },
  });
  const drivers = readWhole('drivers', options.drivers, 2, 12);
  const brand = plantBrand({
    seed: readWhole('seed', options.seed, 0, 2 ** 31 - 1),
    locations: readWhole('locations', options.locations, LEAST_LOCATIONS, 10_000),
    days: readWhole('days', options.days, 14, 1_000),
    lastDay: readLastDay(options.until),
    drivers,
    pick: options.rotate === undefined ? drivers : readWhole('rotate', options.rotate, 1, drivers),
  });
  const answers = readWhole('answers', options.answers, 1, 100_000);
  const parts = () => eventsByLocation(brand, answers);
  const collector = readCollector(options);
  if (options.out !== undefined) await writeLines(options.out, parts());
  if (collector) {
    const bar = progressBar('Locations', process.stderr);
    await sendBrand(new CollectorClient(collector), brand, { parts: parts(), progress: bar.show }).catch(
      (error: unknown) => explain(error, collector.site),
    );
    bar.end();
  }
  const report = truthReport(brand);
  if (options.truths !== undefined) await write(options.truths, `${JSON.stringify(report, undefined, 2)}\n`);
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else process.stderr.write(`${report.truths.map(({ says }) => says).join('\n')}\n`);
}

function* eventsByLocation(brand: SimulatedBrand, answers: number): Generator<PageEvent[]> {
  for (const location of brand.locations)
    yield simulatedEvents(brand, location, drawVisits(brand, location, { answers }));
}

/** Yesterday, UTC, unless another day is given: of a day that has begun some places know more than others. */
function readLastDay(until: string | undefined): number {
  if (until === undefined) return Math.floor(Date.now() / DAY_MS) - 1;
  const at = Date.parse(`${until}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(until) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(until);
  if (!isDay || at < Date.UTC(2004, 0, 1) || at >= Date.now())
    throw new UsageError(`--until is "${until}": write the last day, from 2004 to today, for example 2026-06-30`);
  return at / DAY_MS;
}

/** Where to send to; undefined where a file is enough. */
function readCollector(
  options: {
    [name in 'url' | 'site' | 'token' | 'out']?: string | undefined;
  },
): ConstructorParameters<typeof CollectorClient>[0] | undefined {
  const { url, site, token, out } = options;
  if (url === undefined && site === undefined && token === undefined) {
    if (out !== undefined) return undefined;
    throw new UsageError(
      '--url is missing: write where a collector listens, with --site and --token, or --out FILE for the events alone',
    );
  }
  // A password in it would be no use: fetch takes none.
  if (!webUrl.safeParse(url).success || url?.includes('@'))
    throw new UsageError(`--url is ${quoted(url)}: write the collector's address, for example http://127.0.0.1:8787`);
  if (!siteKey.safeParse(site).success)
    throw new UsageError(`--site is ${quoted(site)}: write the public key of a site of its own, pub_… (goodword init)`);
  if (token === undefined || !/^sec_[A-Za-z0-9_-]{20,80}$/.test(token))
    throw new UsageError(`--token is ${token === undefined ? 'missing' : 'none'}: write ${tokenNeeded(site)}`);
  return { url: url?.replace(/\/+$/, '') ?? '', site: site ?? '', token };
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'missing' : `"${text}"`;
}

/** One line for what a caller can mend. */
function explain(error: unknown, site: string): never {
  if (error instanceof SiteInUse)
    throw new UsageError(`--site is in use (${error.message}): write a site of its own, which goodword init makes`);
  if (error instanceof CallRefused && (error.status === 401 || error.status === 403))
    throw new UsageError(`--token may not do this (${error.message}): write ${tokenNeeded(site)}`);
  // What fetch throws where nobody answers, or somebody else than a collector.
  if ((error instanceof TypeError && error.cause !== undefined) || error instanceof SyntaxError)
    throw new UsageError(`--url: no collector answers there (${error.message}): write where goodword serve listens`);
  throw error;
}

async function writeLines(path: string, parts: Iterable<PageEvent[]>): Promise<void> {
  const lines = function* () {
    for (const events of parts) yield events.map((event) => `${JSON.stringify(event)}\n`).join('');
  };
  await pipeline(Readable.from(lines()), createWriteStream(path)).catch((error: Error) =>
    unwritable('out', path, error),
  );
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: Error) => unwritable('truths', path, error));
}

function unwritable(option: string, path: string, { message }: Error): never {
  throw new UsageError(`--${option} is "${path}": write the path of a file that can be written (${message})`);
}

/** Which token to write: of a new site the one that is there already does. */
function tokenNeeded(site = 'KEY'): string {
  return `the token that goodword init printed for this site, or what this prints: goodword token --site ${site} --scope reports --scope locations --scope programs --scope history`;
}
