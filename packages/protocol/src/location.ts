import { z } from 'zod';
import { nameId, webUrl } from './primitives.ts';

const timeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'must be an IANA time zone such as Europe/Berlin');

/** The largest photo that can be sent along, as base64: about 300 KB of JPEG or PNG. */
const MAX_PHOTO_LENGTH = 420_000;

/** A store or dealer. */
export const location = z.strictObject({
  id: nameId,
  name: z.string().min(1).max(120),
  /** The location's own page: where "Visit" leads. */
  url: webUrl.optional(),
  address: z.string().min(1).max(300).optional(),
  /** Town or quarter, shown under the name on cards. */
  locality: z.string().min(1).max(120).optional(),
  region: z.string().min(1).max(120).optional(),
  phone: z
    .string()
    .regex(/^\+?[0-9 ().-]{3,30}$/, 'must be a telephone number')
    .optional(),
  lat: z.number().min(-90).max(90).optional(),
  lng: z.number().min(-180).max(180).optional(),
  /** Days and hours of this location are told in this zone. */
  timeZone: timeZone.default('UTC'),
  /** An https address, or the picture itself as `data:image/jpeg;base64,…` (JPEG or PNG): then it also stands on cards. */
  photo: z
    .union([
      z
        .string()
        .max(MAX_PHOTO_LENGTH)
        .regex(/^data:image\/(jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/, 'must be a JPEG or PNG as base64'),
      webUrl,
    ])
    .optional(),
  /** Who makes it right here, and by when. Shown to an unhappy customer exactly so; nothing is shown where it is absent. */
  manager: z
    .strictObject({
      name: z.string().min(1).max(80),
      role: z.string().min(1).max(80),
      promise: z.string().min(1).max(120).optional(),
    })
    .optional(),
});
/** A store or dealer as the collector keeps it. */
export type Location = z.infer<typeof location>;
/** A store or dealer as an owner writes it. */
export type LocationInput = z.input<typeof location>;

/** The body of `PUT /v1/locations`: each is made, or replaced by id; others stay. */
export const locationsBody = z.strictObject({ locations: z.array(location).min(1).max(500) });
