import type { NamedDriver } from '@goodword/protocol';
import type { Catalog } from '../setup/catalog.ts';
import { driverNames } from './driver-names.ts';
import { type Teller, teller } from './teller.ts';

/** Who tells a site's reports, in the language that is asked for, else in the site's; and what its drivers are called. */
export async function speechOf(
  catalog: Catalog,
  site: string,
  asked: string | undefined,
): Promise<{ tell: Teller; named: (id: string) => NamedDriver }> {
  const [known, programs] = await Promise.all([catalog.site(site), catalog.programs(site)]);
  const tell = teller(asked ?? known?.settings.language ?? 'en');
  const named = driverNames(
    programs.map(({ program }) => program),
    tell.language,
  );
  return { tell, named };
}
