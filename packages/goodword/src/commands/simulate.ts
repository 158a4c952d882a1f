import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type PageEvent, siteKey, webUrl } from '@goodword/protocol';
import type { SimulatedBrand } from '@goodword/simulator';
import { loadSimulator, type Simulator } from '../load-simulator.ts';
import { anyText } from '../options/any-text.ts';
import { defineCommand } from '../options/define-command.ts';
import { flag, optional, type Read, usual } from '../options/option.ts';
import { refuse } from '../options/refuse.ts';
import { UsageError } from '../options/usage-error.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { progressBar } from '../progress-bar.ts';

const DAY_MS = 86_400_000;
/** Room for each kind of truth at a location of its own. */
const LEAST_LOCATIONS = 6;
const MOST_DRIVERS = 12;

/** A last day, as a UTC day number. */
const readLastDay: Read<number> = (text, name) => {
  const at = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
  if (!isDay || at < Date.UTC(2004, 0, 1) || at >= Date.now())
    return refuse(name, text, 'write the last day, from 2004 to today, for example 2026-06-30');
  return at / DAY_MS;
};

const readUrl: Read<string> = (text, name) => {
  // A password in it would be no use: fetch takes none.
  if (!webUrl.safeParse(text).success || text.includes('@'))
    return refuse(name, text, "write the collector's address, for example http://127.0.0.1:8787");
  return text.replace(/\/+$/, '');
};

const readSite: Read<string> = (text, name) =>
  siteKey.safeParse(text).success
    ? text
    : refuse(name, text, 'write the public key of a site made for this, pub_… (goodword init)');

/** What was written is not said again: it may be a secret of somebody's. */
const readToken: Read<string> = (text, name) => {
  if (!/^sec_[A-Za-z0-9_-]{20,80}$/.test(text))
    throw new UsageError(`--${name} is not a token: write ${tokenNeeded()}`);
  return text;
};

/** `goodword simulate`: a brand with planted truths, sent to a collector as history, or written to a file. */
export const simulate = defineCommand({
  options: {
    seed: usual({ takes: 'N', says: 'draws a different brand', read: wholeNumber(0, 2 ** 31 - 1), usual: 1 }),
    locations: usual({
      takes: 'N',
      says: 'number of locations',
      read: wholeNumber(LEAST_LOCATIONS, 10_000),
      usual: 12,
    }),
    days: usual({ takes: 'N', says: 'number of days', read: wholeNumber(14, 1_000), usual: 90 }),
    answers: usual({ takes: 'N', says: 'answers per location', read: wholeNumber(1, 100_000), usual: 200 }),
    drivers: usual({ takes: 'N', says: 'number of drivers', read: wholeNumber(2, MOST_DRIVERS), usual: 6 }),
    rotate: optional({
      takes: 'N',
      says: 'number of drivers each customer is asked about',
      otherwise: 'all',
      read: wholeNumber(1, MOST_DRIVERS),
    }),
    until: optional({
      takes: 'DAY',
      says: 'the last day, such as 2026-06-30',
      otherwise: 'yesterday',
      read: readLastDay,
    }),
    url: optional({ takes: 'ADDRESS', says: "the collector's address; needs --site and --token", read: readUrl }),
    site: optional({
      takes: 'KEY',
      says: 'the public key of a site made for this: what you send cannot be removed again',
      read: readSite,
    }),
    token: optional({
      takes: 'TOKEN',
      says: 'the token that init printed for it, or one with the scopes reports, locations, programs and history',
      read: readToken,
    }),
    out: optional({ takes: 'FILE', says: 'writes the events to a file', read: anyText }),
    truths: optional({ takes: 'FILE', says: 'writes what was planted to a file', read: anyText }),
    json: flag('prints what was planted as JSON'),
  },
  settings: [],
  async run({ answers, rotate, until, url, site, token, out, truths, json, ...plan }) {
    const pick = rotate ?? plan.drivers;
    if (pick > plan.drivers) refuse('rotate', String(pick), `write a whole number from 1 to ${plan.drivers}`);
    const collector = readCollector({ url, site, token, out });
    const simulator = await loadSimulator();
    const brand = simulator.plantBrand({ ...plan, pick, lastDay: until ?? yesterday() });
    const parts = () => eventsByLocation(simulator, brand, answers);
    if (out !== undefined) await writeLines(out, parts());
    if (collector) {
      const bar = progressBar('Locations', process.stderr);
      const client = new simulator.CollectorClient(collector);
      await simulator
        .sendBrand(client, brand, { parts: parts(), progress: bar.show })
        .catch((error: unknown) => explain(simulator, error, collector.site));
      bar.end();
    }
    const report = simulator.truthReport(brand);
    if (truths !== undefined) await write(truths, `${JSON.stringify(report, undefined, 2)}\n`);
    if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else process.stderr.write(`${report.truths.map(({ says }) => says).join('\n')}\n`);
  },
});

function* eventsByLocation(simulator: Simulator, brand: SimulatedBrand, answers: number): Generator<PageEvent[]> {
  for (const location of brand.locations)
    yield simulator.simulatedEvents(brand, location, simulator.drawVisits(brand, location, { answers }));
}

/** UTC: of a day that has begun some places know more than others. */
function yesterday(): number {
  return Math.floor(Date.now() / DAY_MS) - 1;
}

/** Where to send to; undefined where a file is enough. */
function readCollector({
  url,
  site,
  token,
  out,
}: Record<'url' | 'site' | 'token' | 'out', string | undefined>):
  | { url: string; site: string; token: string }
  | undefined {
  if (url === undefined && site === undefined && token === undefined) {
    if (out !== undefined) return undefined;
    throw new UsageError(
      "--url is missing: write the collector's address, with --site and --token, or --out FILE to write the events to a file",
    );
  }
  if (url === undefined)
    throw new UsageError("--url is missing: write the collector's address, for example http://127.0.0.1:8787");
  if (site === undefined)
    throw new UsageError('--site is missing: write the public key of a site made for this, pub_… (goodword init)');
  if (token === undefined) throw new UsageError(`--token is missing: write ${tokenNeeded(site)}`);
  return { url, site, token };
}

/** One line for what a caller can mend. */
function explain({ SiteInUse, CallRefused }: Simulator, error: unknown, site: string): never {
  if (error instanceof SiteInUse)
    throw new UsageError(`--site is in use (${error.message}): write a site made for this (goodword init)`);
  if (error instanceof CallRefused && (error.status === 401 || error.status === 403))
    throw new UsageError(`--token does not allow this (${error.message}): write ${tokenNeeded(site)}`);
  // What fetch throws where nobody answers, or somebody else than a collector.
  if ((error instanceof TypeError && error.cause !== undefined) || error instanceof SyntaxError)
    throw new UsageError(
      `--url: no collector answers there (${error.message}): write the address that goodword serve prints`,
    );
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
  throw new UsageError(`--${option} is "${path}": write a path that you can write to (${message})`);
}

/** Which token to write: of a new site the one that is there already does. */
function tokenNeeded(site = 'KEY'): string {
  return `the token that goodword init printed for this site, or one that this command prints: goodword token --site ${site} --scope reports --scope locations --scope programs --scope history`;
}
