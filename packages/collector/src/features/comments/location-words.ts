import type { Database } from '../../core/database/database.ts';
import type { ReportFilter } from '../figures/index.ts';
import type { Catalog } from '../setup/index.ts';
import type { NameLists } from './mask-stored.ts';
import { publicNames } from './public-names.ts';
import type { StoredComment } from './read-comments.ts';
import { readComments, readKnownNames } from './read-comments.ts';

/** So many comments of a location are read, the newest: what takes a second to read says what customers say now. */
export const MOST_COMMENTS = 2_000;
/** So many names of visits, and of recommendations, are looked for in a location's comments, the newest. */
const MOST_NAMES = 2_000;

export interface PlaceWords {
  /** Null: no location is set up under this id. */
  name: string | null;
  /** As they came, with what it takes to mask them. */
  words: Required<NameLists> & { comments: StoredComment[] };
}

/**
 * What customers wrote at one location in the filter's days, the newest 2,000, with the names that are known there.
 *
 * @param location its id; '': what belongs to none.
 * @param most fewer, where these are enough.
 */
export async function locationWords(
  {
    database,
    catalog,
  }: { database: Pick<Database, 'readViews'>; catalog: Pick<Catalog, 'location' | 'site' | 'programs'> },
  { filter, location: id, most = MOST_COMMENTS }: { filter: ReportFilter; location: string; most?: number },
): Promise<PlaceWords> {
  const { site } = filter;
  const [comments, names, location, brand, programs] = await Promise.all([
    database.readViews(readComments, { ...filter, locations: [id] }, most),
    database.readViews(readKnownNames, { site, location: id }, MOST_NAMES),
    id === '' ? undefined : catalog.location(site, id),
    catalog.site(site),
    catalog.programs(site),
  ]);
  const keep = publicNames({ site: brand?.settings, location, programs: programs.map(({ program }) => program) });
  return { name: location?.name ?? null, words: { comments, names, keep } };
}
