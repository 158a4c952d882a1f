import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, program } from '@goodword/protocol';
import {
  type BrandPlan,
  drawVisits,
  plantBrand,
  simulatedEvents,
  simulatedSetup,
  truthReport,
} from '@goodword/simulator';
import { NOON, SITE, type TestCollector, TOKEN } from './collector.ts';

const AT_ONCE = 50;
const DAY_MS = 86_400_000;

/** Fills a collector with a simulated brand as history, up to yesterday. Resolves with what was planted. */
export async function simulated(
  it: TestCollector,
  { answers, ...plan }: Omit<BrandPlan, 'lastDay'> & { answers: number },
): Promise<ReturnType<typeof truthReport>> {
  const brand = plantBrand({ ...plan, lastDay: Math.floor(NOON / DAY_MS) - 1 });
  const setup = simulatedSetup(brand);
  await it.database.write(
    putLocations,
    SITE,
    setup.locations.map((each) => location.parse(each)),
  );
  await it.database.write(putProgram, SITE, program.parse(setup.program));
  for (const place of brand.locations) {
    const events = simulatedEvents(brand, place, drawVisits(brand, place, { answers }));
    for (let at = 0; at < events.length; at += AT_ONCE) {
      const batch = events.slice(at, at + AT_ONCE);
      const reply = await it.call('POST', '/v1/events', { site: SITE, sentAt: NOON, events: batch }, { token: TOKEN });
      if (reply.status !== 202 && reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
      if (reply.body.rejected?.length > 0) throw new Error(JSON.stringify(reply.body.rejected[0]));
    }
  }
  return truthReport(brand);
}
