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
    /** What the card is drawn with, eight colors between spaces: see `cardColors`. */
    colors: z.string(),
    /** Absent: as the device has it. */
    scheme: z.enum(['light', 'dark']).optional(),
    radius: z.int().optional(),
  }),
  /** Absent where none was named and the site has several. */
  location: pageLocation.optional(),
  /** The language that the widget speaks; a program's texts may be in one nearer to what was asked for. */
  language: languageTag,
  programs: z.array(pageProgram),
  visit: visitSummary.optional(),
  /** Files that the script-tag build loads next, relative to the collector's origin. */
  assets: z.strictObject({
    panel: z.string(),
    /** What sends events. */
    sender: z.string(),
    language: z.string(),
    /** Only where a program asks otherwise than in a corner after a while, or the page holds an element of ours. */
    occasions: z.string().optional(),
    /** Only where the page holds an element of ours. */
    elements: z.string().optional(),
  }),
  /** With `debug=1`: programs that are left out here already, and why. */
  skipped: z.array(z.strictObject({ id: nameId, reason: z.string() })).optional(),
});
/** The reply of `GET /v1/sites/:site/config`. */
export type SiteConfig = z.infer<typeof siteConfig>;

/** The reply of `GET /v1/sites/:site/locations`: what a customer may choose from, the nearest first where a place was named. */
export const locationChoices = z.strictObject({
  items: z.array(
    pageLocation.extend({
      locality: z.string().optional(),
      /** In a straight line from `near`. */
      distanceKm: z.number().optional(),
    }),
  ),
  /** How many there are in all. Only where there are more than these: the others are found by more words. */
  total: z.int().min(0).optional(),
});
/** The reply of `GET /v1/sites/:site/locations`. */
export type LocationChoices = z.infer<typeof locationChoices>;
