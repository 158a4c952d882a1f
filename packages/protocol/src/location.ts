import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { openingHours } from './opening-hours.ts';
import { nameId, picture, webUrl } from './primitives.ts';
import { reviewSite } from './review-site.ts';
import { timeZone } from './time-zone.ts';

const promise = freeText().min(1).max(120);

/**
 * Who makes it right at a location, and by when: "Calls by tomorrow noon". A plain `promise` is one of a call; `{ phone, email }` has one
 * for each way that a customer may choose. Nobody is told a promise for the other way.
 */
export const locationManager = z.strictObject({
  name: freeText().min(1).max(80),
  role: freeText().min(1).max(80),
  promise: z.union([promise, z.strictObject({ phone: promise.optional(), email: promise.optional() })]).optional(),
});

/** A store or dealer. */
export const location = z.strictObject({
  id: nameId,
  name: freeText().min(1).max(120),
  /** The location's own page: where "Visit" leads. */
  url: webUrl.optional(),
  address: freeText().min(1).max(300).optional(),
  /** Town or quarter, shown under the name on cards. */
  locality: freeText().min(1).max(120).optional(),
  region: freeText().min(1).max(120).optional(),
  phone: z
    .string()
    .regex(/^\+?[0-9 ().-]{3,30}$/, 'must be a telephone number')
    .optional(),
  lat: z.number().min(-90).max(90).optional(),
  lng: z.number().min(-180).max(180).optional(),
  /** Days and hours of this location are told in this zone. */
  timeZone: timeZone.default('UTC'),
  /** Its own pages on review sites, shown where a program names the site. */
  reviewLinks: z.partialRecord(reviewSite, webUrl).optional(),
  /** Shown on pages as "Open today until 18:00", on this location's own clock. */
  hours: openingHours.optional(),
  /** Shown 3:2 on pages and in the widget, and as a strip on cards. */
  photo: picture.optional(),
  /** Who makes it right here, and by when. Shown to an unhappy customer exactly so; nothing is shown where it is absent. */
  manager: locationManager.optional(),
});
/** A store or dealer as the collector keeps it. */
export type Location = z.infer<typeof location>;
/** A store or dealer as an owner writes it. */
export type LocationInput = z.input<typeof location>;

const distinctLocations = z
  .array(location)
  .min(1)
  .max(500)
  .superRefine((locations, context) => {
    const firsts = new Map<string, number>();
    for (const [index, { id }] of locations.entries()) {
      const first = firsts.get(id) ?? index;
      firsts.set(id, first);
      if (first === index) continue;
      const message = `${id} is the id of locations.${first} already: send each location once`;
      context.addIssue({ code: 'custom', path: [index, 'id'], message });
    }
  });

/** The body of `PUT /v1/locations`: each is made, or replaced by id; others stay. No id twice. */
export const locationsBody = z.strictObject({ locations: distinctLocations });
