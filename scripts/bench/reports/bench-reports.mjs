import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDatabase } from './fill-database.mjs';
import { formatReports } from './format-reports.mjs';
import { measureReports } from './measure-reports.mjs';
import { readReportOptions } from './read-report-options.mjs';
import { REPORT_DATABASES } from './report-databases.mjs';

/** How long reports take on brands of several sizes, and what it takes to make their views anew. */
export async function benchReports(args) {
  const { options, error } = readReportOptions(args);
  if (error) {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
    return;
  }
  const { sizes, calls, json } = options;
  const databases = [];
  for (const id of options.databases) databases.push(await benchDatabase(REPORT_DATABASES[id], { sizes, calls }));
  const report = { bench: 'reports', node: process.versions.node, calls, databases };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : formatReports(report));
}

async function benchDatabase({ name, open }, { sizes, calls }) {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-bench-'));
  let opened;
  try {
    opened = await open(folder);
  } catch (error) {
    await rm(folder, { recursive: true });
    return { name, absence: error.message };
  }
  try {
    const filled = [];
    for (const size of sizes) {
      const database = await opened.make(size);
      const say = (what) => process.stderr.write(`${name}, ${size} events: ${what} …\n`);
      filled.push({ size, database, ...(await fillDatabase(database, size, say)) });
    }
    process.stderr.write(`${name}: asking for reports …\n`);
    const times = await measureReports(filled, calls);
    return {
      name,
      results: filled.map(({ database: _, token: __, ...each }) => ({ ...each, times: times.get(each.size) })),
    };
  } finally {
    await opened.stop();
    await rm(folder, { recursive: true });
  }
}
