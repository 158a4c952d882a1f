import type { PageEvent } from '@goodword/protocol';
import type { CollectorClient } from '../collector-client.ts';
import type { SimulatedBrand } from './simulated-brand.ts';
import { simulatedProgramId, simulatedSetup } from './simulated-setup.ts';

/** `PUT /v1/locations` takes no more. */
const LOCATIONS_AT_ONCE = 500;

/** The one that every new site has. */
const LOCATIONS_OF_INIT = 1;

/** The site has locations or answers that were not simulated by this seed: invented ones must not be counted with them. */
export class SiteInUse extends Error {
  override readonly name: string = 'SiteInUse';
}

/**
 * Sets the brand's locations and program up and sends its answers, a location after the other, as history. The token needs the scopes
 * `reports`, `locations`, `programs` and `history`. What is there already is a duplicate.
 *
 * @throws SiteInUse before anything is sent.
 */
export async function sendBrand(
  client: CollectorClient,
  brand: SimulatedBrand,
  { parts, progress }: { parts: Iterable<PageEvent[]>; progress: (done: number, total: number) => void },
): Promise<void> {
  const { locations, program } = simulatedSetup(brand);
  const { asked } = await client.funnel();
  const others = asked - (await client.askedBy(simulatedProgramId(brand)));
  if (others > 0) throw new SiteInUse(`${others} customers were asked there already`);
  const foreign = (await client.locations()).filter((id) => !locations.some((each) => each.id === id));
  if (foreign.length > LOCATIONS_OF_INIT)
    throw new SiteInUse(`it has locations of its own, ${foreign.slice(0, 3).join(', ')}`);
  for (let at = 0; at < locations.length; at += LOCATIONS_AT_ONCE)
    await client.put('/v1/locations', { locations: locations.slice(at, at + LOCATIONS_AT_ONCE) });
  await client.put(`/v1/programs/${program.id}`, program);
  let done = 0;
  progress(done, locations.length);
  for (const answers of parts) {
    await client.sendHistory({ answers, spread: [], sales: [] }, () => {});
    progress(++done, locations.length);
  }
}
