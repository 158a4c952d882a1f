import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createSite } from '@goodword/collector';
import { putLocations, putProgram, readFunnel, rebuildViews } from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import { REPORT_SITE } from './report-site.mjs';
import { DAYS, stampedEvents } from './stamped-events.mjs';

const DAY_MS = 86_400_000;

/** Makes a brand with so many events: the log straight into its table, the views by the fold behind it; then a rebuild of them. Tells what each took. */
export async function fillDatabase(database, size, say) {
  const opened = database.openDatabase();
  try {
    const now = Date.now();
    await opened.migrate();
    // The months that the log is of.
    for (const at of [now - DAYS * DAY_MS, now]) await opened.tend(at);
    const token = `sec_${randomBytes(32).toString('base64url')}`;
    const { key, name, allowedOrigins, locations } = REPORT_SITE;
    await createSite(opened, {
      key,
      settings: siteSettings.parse({ name, allowedOrigins }),
      token,
      tokenName: 'bench',
    });
    await opened.write(
      putLocations,
      key,
      locations.map((each) => location.parse(each)),
    );
    await opened.write(putProgram, key, program.parse(REPORT_SITE.program));
    say('writing the log');
    const loadSeconds = await timed(() => database.load(stampedEvents(size, now)));
    const logBytes = await database.bytes();
    say('folding it into the views');
    const foldSeconds = await timed(() => opened.catchUp());
    say('rebuilding the views');
    const cpu = process.cpuUsage();
    const rebuildSeconds = await timed(() => rebuildViews(opened, now));
    const { user, system } = process.cpuUsage(cpu);
    await database.tidy();
    const bytes = await database.bytes();
    const filled = {
      token,
      loadSeconds,
      foldSeconds,
      rebuildSeconds,
      rebuildCpuSeconds: (user + system) / 1e6,
      logBytes,
      bytes,
    };
    const { asked, shares, advocates } = await opened.readViews(readFunnel, { site: key });
    return { ...filled, asked, shares, advocates };
  } finally {
    await opened.close();
  }
}

async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
