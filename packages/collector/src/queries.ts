/** What the capabilities ask of a database and keep in it: `@goodword/collector/queries`, for whoever works beside the server. */
export { nightly } from './features/people/nightly.ts';
export { listActions, putAction } from './features/actions/action-queries.ts';
export { clickInLog, codeInLog, recommendationInLog } from './features/links/code-in-log.ts';
export { erasePerson } from './features/people/erase-person.ts';
export { findConversion } from './features/sales/find-conversion.ts';
export { findLanding } from './features/links/find-landing.ts';
export { findFirstRecommendation, findRecommendation } from './features/links/find-recommendation.ts';
export { findResponse } from './features/surveys/find-response.ts';
export { findVisit } from './features/visits/find-visit.ts';
export { takeOn } from './core/database/jobs.ts';
export { findLocation, listLocations, putLocations } from './features/setup/location-queries.ts';
export { offerCodeInLog } from './features/offers/offer-code-in-log.ts';
export { listOffers, putOffer } from './features/setup/offer-queries.ts';
export { deletePicturesOf, findPicture, putPicture } from './features/setup/picture-queries.ts';
export {
  findOldestSiteWith,
  listPrograms,
  listProgramVersions,
  putProgram,
} from './features/setup/program-queries.ts';
export {
  countComments,
  readComments,
  readKnownNames,
  readWaitingCustomers,
} from './features/comments/read-comments.ts';
export { readFunnel, readLocationSums } from './features/figures/read-funnel.ts';
export { readHidden } from './features/links/read-hidden.ts';
export { readLinks } from './features/spread/read-links.ts';
export { readOfferCounts } from './features/offers/read-offer-counts.ts';
export { readPerson } from './features/people/read-person.ts';
export { readSharedLinks } from './features/spread/read-shared-links.ts';
export { readSpread } from './features/spread/read-spread.ts';
export {
  readDayCounts,
  readDriverSums,
  readPartCounts,
  readScoreCounts,
} from './features/figures/read-statistics.ts';
export { countWall, readWall } from './features/wall/read-wall.ts';
export { rebuildViews } from './core/log/rebuild.ts';
export { responseInLog } from './features/surveys/response-in-log.ts';
export { retain } from './features/people/retain.ts';
export { saleInLog } from './features/sales/sale-in-log.ts';
export { findSecret, forgetSalts, keepDailySalt, keepSecret } from './core/keys/secrets.ts';
export { settle } from './features/surveys/settle.ts';
export { shareCounts } from './core/http/share-counts.ts';
export { changeSetup, findSite, listSites, putSite } from './features/setup/site-queries.ts';
export { streamConversions, streamEvents, streamRecommendations, streamResponses } from './features/export/stream-rows.ts';
export { findToken, putToken } from './core/keys/tokens.ts';
export { visitInLog } from './features/visits/visit-in-log.ts';
