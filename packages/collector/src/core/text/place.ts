import type { Location, SiteSettings, VisitSummary } from '@goodword/protocol';

/** What the placeholders of a text stand for. */
export interface NamedPlace {
  site: Pick<SiteSettings, 'name'>;
  location?: Location | undefined;
}

/** Where a page is: what the placeholders of a program's texts stand for, and what its conditions ask about. */
export interface Place {
  site: SiteSettings;
  /** Absent where none was named and the site has several. */
  location?: Location | undefined;
  /** The visit that was proven, if one was. */
  visit?: Pick<VisitSummary, 'kind'> | undefined;
}
