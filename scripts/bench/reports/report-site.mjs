import { INGEST_SITE } from '../ingest/ingest-site.mjs';

/** Locations of the brand, from the busiest to the quietest: the first has four times the customers of the last. */
export const LOCATION_COUNT = 300;

/** The brand that all events are about. */
export const REPORT_SITE = {
  ...INGEST_SITE,
  key: 'pub_benchreports',
  locations: Array.from({ length: LOCATION_COUNT }, (_, index) => ({
    id: `lakeside-motors-${String(index + 1).padStart(3, '0')}`,
    name: `Lakeside Motors ${index + 1}`,
    locality: 'Lakeside',
    timeZone: 'UTC',
  })),
};
