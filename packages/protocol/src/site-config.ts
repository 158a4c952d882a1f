import { z } from 'zod';
import { languageTag, nameId } from './primitives.ts';
import { pageProgram } from './program.ts';
import { visitSummary } from './visit.ts';

/** The location as a page shows it while it asks. */
export const pageLocation = z.strictObject({
  id: nameId,
  name: z.string(),
  address: z.string().optional(),
});
/** The location as a page shows it. */
export type PageLocation = z.infer<typeof pageLocation>;

/** The reply of `GET /v1/sites/:site/config`: one location, one language, the programs that are on. */
export const siteConfig = z.strictObject({
  site: z.strictObject({
    name: z.string(),
    logo: z.string().optional(),
    privacyUrl: z.string().optional(),
    brand: z.string().optional(),
    /** Absent: as the device has it. */
    scheme: z.enum(['light', 'dark']).optional(),
    radius: z.int().optional(),
  }),
  /** Absent where none was named and the site has several. */
  location: pageLocation.optional(),
  /** The language that the program texts are in. */
  language: languageTag,
  programs: z.array(pageProgram),
  visit: visitSummary.optional(),
  /** Files that the script-tag build loads next, relative to the collector's origin. */
  assets: z.strictObject({ panel: z.string(), language: z.string() }),
});
/** The reply of `GET /v1/sites/:site/config`. */
export type SiteConfig = z.infer<typeof siteConfig>;
