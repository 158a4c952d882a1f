import type { Location, NamedDriver } from '@goodword/protocol';
import type { Catalog } from '../setup/index.ts';
import { driverNames } from './driver-names.ts';
import { type Teller, teller } from './teller.ts';

/** Who tells a site's reports, in the language that is asked for, else in the site's; and what its drivers are called, at a location or at any. */
export async function speechOf(
  catalog: Catalog,
  site: string,
  { asked, location }: { asked: string | undefined; location?: Location },
): Promise<{ tell: Teller; named: (id: string) => NamedDriver }> {
  const [known, programs] = await Promise.all([catalog.site(site), catalog.programs(site)]);
  const tell = teller(asked ?? known?.settings.language ?? 'en');
  const named = driverNames(
    programs.map(({ program }) => program),
    { language: tell.language, place: { site: { name: known?.settings.name ?? site }, location } },
  );
  return { tell, named };
}
