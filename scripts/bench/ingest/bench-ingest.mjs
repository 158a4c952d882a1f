import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCores, stayOn } from './cores.mjs';
import { formatIngest } from './format-ingest.mjs';
import { measureDisk } from './measure-disk.mjs';
import { profileIngest } from './profile-ingest.mjs';
import { readIngestOptions } from './read-ingest-options.mjs';
import { requestTemplates } from './request-templates.mjs';
import { runIngestRounds } from './run-ingest-rounds.mjs';
import { startProcess } from './start-process.mjs';
import { startSubjects } from './subjects.mjs';
import { summarizeIngest } from './summarize-ingest.mjs';

const PROFILED = 'sqlite';

/** How many events a collector takes, beside what bare Fastify takes of the same requests. */
export async function benchIngest(args) {
  const { options, error } = readIngestOptions(args);
  if (error) return refuse(error);
  const { rounds: count, seconds, json, profile } = options;
  const cores = await findCores();
  // PostgreSQL is started from here: the server's core is the collector's alone.
  if (cores) await stayOn(cores.load);
  const folder = await mkdtemp(join(tmpdir(), 'goodword-bench-'));
  const stops = [() => rm(folder, { recursive: true })];
  try {
    const diskMs = await measureDisk(folder);
    const load = await startProcess('load-process.mjs', [], { core: cores?.load });
    stops.push(load.stop);
    const subjects = await startSubjects({ folder, core: cores?.server, stops });
    const present = subjects.filter(({ absence }) => !absence);
    const { rounds, reason } = await runIngestRounds({ subjects: present, load, count, seconds });
    if (reason) return refuse(reason);
    const subject = profile && present.find(({ id }) => id === PROFILED);
    const profiled = subject ? await profileIngest({ subject, load, seconds }) : {};
    if (profiled.reason) return refuse(profiled.reason);
    const report = {
      bench: 'ingest',
      node: process.versions.node,
      rounds: count,
      seconds,
      cores,
      diskMs,
      eventBytes: averageEventBytes(),
      sizes: summarizeIngest(rounds, subjects),
      profiles: profiled.profiles,
    };
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : formatIngest(report));
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** With the little that the batch around them takes. */
function averageEventBytes() {
  const [{ bodyBytes, events }] = requestTemplates(20, 0);
  return bodyBytes / events.length;
}

function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
