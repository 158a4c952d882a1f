import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { languageTag, origin, picture, webUrl } from './primitives.ts';

/** How the widget and the pages look: everything optional, the default is Goodword's own. */
export const theme = z.strictObject({
  /** `#rrggbb`; the text on it is computed. */
  brand: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a color such as #1f6f5c')
    .optional(),
  scheme: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** Corner radius of the card in CSS pixels. */
  radius: z.int().min(0).max(32).optional(),
});

/** The longest that can be asked for: ten years. */
const MAX_DAYS = 3_650;
/** Fewer, and a customer who comes back to a page that was left open would count twice. */
const MIN_EVENTS_DAYS = 30;
const keptDays = z.int().min(1).max(MAX_DAYS).nullable();

/** For how many days what customers leave is kept, by kind. Null: until they or you erase it. */
export const retention = z.strictObject({
  /** Telephone numbers, addresses, first names, and the wording under which they were given. */
  contactDays: keptDays.default(180),
  /** What customers wrote in answers, unless they let it be shown. */
  wordsDays: keptDays.default(730),
  /** The events themselves and everything by person. Counts stay, and recommendations, which are the customer's to take back. */
  eventsDays: z.int().min(MIN_EVENTS_DAYS).max(MAX_DAYS).nullable().default(null),
});
/** For how many days what customers leave is kept, by kind. */
export type Retention = z.infer<typeof retention>;

/** One brand's installation: the body of `PUT /v1/site`. */
export const siteSettings = z.strictObject({
  name: freeText().min(1).max(120),
  /** Pages of these origins may ask and answer. `*` lets every origin. */
  allowedOrigins: z
    .array(z.union([origin, z.literal('*')]))
    .max(200)
    .default([]),
  theme: theme.prefault({}),
  /** Square, 96 px or more. */
  logo: picture.optional(),
  /** The brand's own website. */
  url: webUrl.optional(),
  privacyUrl: webUrl.optional(),
  language: languageTag.default('en'),
  retention: retention.prefault({}),
});
/** One brand's installation as the collector keeps it. */
export type SiteSettings = z.infer<typeof siteSettings>;
/** One brand's installation as an owner writes it. */
export type SiteSettingsInput = z.input<typeof siteSettings>;
