import { SITE } from '../support/test-site.ts';

/** Another site of the same database. */
export const OTHER = 'pub_othersite';
/** Of whom no event tells. */
export const NOBODY = 'pub_nobody';

/** One wrong thing each, in whichever table: rows that are gone, that say something else, that nothing led to, sums that do not add up. */
export const DAMAGES = [
  `delete from responses where response in ('response1', 'response2')`,
  `update responses set score = 3, visitor = 'nobody', comment = 'never said' where response <> 'response4'`,
  `delete from rollups where hour > 11`,
  `update rollups set asked = asked + 7`,
  `update rollup_days set promoters = 0, answered = answered + 1`,
  `delete from rollup_days where location = 'mill'`,
  `insert into rollup_values values ('${SITE}', 'harbor', '', '2026-06-01', 'USD', 5, 5)`,
  `update driver_sums set n = n + 1`,
  `delete from shares`,
  `update conversions set minor = 1, code = null`,
  `delete from landings where site = '${OTHER}'`,
  `insert into landings (site, click, code, person, at, location, program, touched_at)
    values ('${NOBODY}', 'click-9', 'code000000000000', 'person9', 1, 'harbor', '', 1)`,
  `update visits set location = 'elsewhere', bound_response = null`,
  `delete from visitor_responses where visitor = 'visitor1'`,
  `insert into visitor_responses values ('${SITE}', 'somebody', 'response1') on conflict do nothing`,
  `update recommendations set words = 'never said', site = '${NOBODY}'`,
  `update codes set site = '${NOBODY}', secret_hash = 'aa'`,
  `delete from codes`,
  `delete from offer_codes where redeemed_at is not null`,
  `insert into set_aside values ('views', 1, '${SITE}', 'event-1', 'survey.shown', 'Error at nowhere') on conflict do nothing`,
];
