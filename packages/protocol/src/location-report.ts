import { z } from 'zod';
import { funnel } from './funnel.ts';

/** One location's funnel, with its name: the reply of `GET /v1/reports/locations/:id`. */
export const locationReport = z.strictObject({
  id: z.string(),
  /** Null: no location is set up under this id, yet something happened there. */
  name: z.string().nullable(),
  ...funnel.shape,
});
/** The reply of `GET /v1/reports/locations/:id`. */
export type LocationReport = z.infer<typeof locationReport>;

/** The reply of `GET /v1/reports/locations`: where something happened, by id. `next`: what to ask after; null: that was all. */
export const locationReports = z.strictObject({ items: z.array(locationReport), next: z.string().nullable() });
/** The reply of `GET /v1/reports/locations`. */
export type LocationReports = z.infer<typeof locationReports>;
