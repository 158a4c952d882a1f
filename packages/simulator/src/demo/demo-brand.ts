import { createHash } from 'node:crypto';
import type { Funnel } from '@goodword/protocol';
import { CollectorClient } from '../collector-client.ts';
import type { Brand } from './brand.ts';
import type { DemoCollector } from './demo-collector.ts';
import { simulateCustomers } from './simulate-customers.ts';

/** A brand of the demo in a running collector. */
export interface DemoBrand {
  brand: Brand;
  /** Its public key. */
  site: string;
  /** A token with all scopes. */
  token: string;
  /** A token that can read reports and nothing else: it stands in the link to the live funnel. */
  reportsToken: string;
  funnel: Funnel;
}

/** The keys of a brand: made from the seed, so that the same demo keeps its addresses. For demos only: anybody can make them. */
export function demoKeys(brand: Brand['id'], seed: number): { site: string; token: string; reportsToken: string } {
  const derive = (what: string) => createHash('sha256').update(`goodword demo ${what} ${brand} ${seed}`).digest();
  return {
    site: `pub_demo${derive('site').toString('hex').slice(0, 16)}`,
    token: `sec_${derive('token').toString('base64url')}`,
    reportsToken: `sec_${derive('reports').toString('base64url')}`,
  };
}

/** Each brand draws its own customers: links share one space of codes. */
function brandSeed(brand: Brand['id'], seed: number): number {
  return createHash('sha256').update(`${brand} ${seed}`).digest().readInt32BE(0);
}

/**
 * Sets a brand up and sends its ninety days through the HTTP API; a database that already holds them is left as it is but
 * for the addresses of the pages. The funnel is what the collector's report then says.
 */
export async function demoBrand(
  brand: Brand,
  {
    collector,
    seed,
    progress,
  }: { collector: DemoCollector; seed: number; progress: (done: number, total: number) => void },
): Promise<DemoBrand> {
  const { site, token, reportsToken } = demoKeys(brand.id, seed);
  await collector.makeSite({ key: site, settings: brand.settings, token, reportsToken });
  const client = new CollectorClient({ url: collector.url, site, token });
  await client.put('/v1/site', brand.settings);
  await client.put('/v1/locations', { locations: brand.locations });
  await client.put(`/v1/programs/${brand.program.id}`, brand.program);
  if ((await collector.readNote(`demo-done:${site}`)) === undefined) {
    // A demo that was interrupted goes on with the days that it began with: what is stored already is a duplicate.
    const untilMs = Number(await collector.keepNote(`demo-until:${site}`, String(Date.now())));
    await client.sendHistory(simulateCustomers(brand, { seed: brandSeed(brand.id, seed), untilMs }), progress);
    await collector.keepNote(`demo-done:${site}`, 'yes');
  }
  return { brand, site, token, reportsToken, funnel: await client.funnel() };
}
