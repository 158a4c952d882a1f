import type { Location, SiteSettings, VisitSummary } from '@goodword/protocol';

/** Where a page is: what the placeholders of a program's texts stand for, and what its conditions ask about. */
export interface Place {
  site: SiteSettings;
  /** Absent where none was named and the site has several. */
  location?: Location | undefined;
  /** The visit that was proven, if one was. */
  visit?: Pick<VisitSummary, 'kind'> | undefined;
}
