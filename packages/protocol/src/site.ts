import { z } from 'zod';
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

/** One brand's installation: the body of `PUT /v1/site`. */
export const siteSettings = z.strictObject({
  name: z.string().min(1).max(120),
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
});
/** One brand's installation as the collector keeps it. */
export type SiteSettings = z.infer<typeof siteSettings>;
/** One brand's installation as an owner writes it. */
export type SiteSettingsInput = z.input<typeof siteSettings>;
