/** What the capabilities ask of a database and keep in it: `@goodword/collector/queries`, for whoever works beside the server. */
export { nightly } from './jobs/nightly.ts';
export { listActions, putAction } from './store/actions.ts';
export { clickInLog, codeInLog, recommendationInLog } from './store/code-in-log.ts';
export { erasePerson } from './store/erase-person.ts';
export { findConversion } from './store/find-conversion.ts';
export { findLanding } from './store/find-landing.ts';
export { findFirstRecommendation, findRecommendation } from './store/find-recommendation.ts';
export { findResponse } from './store/find-response.ts';
export { findVisit } from './store/find-visit.ts';
export { takeOn } from './store/jobs.ts';
export { findLocation, listLocations, putLocations } from './store/locations.ts';
export { offerCodeInLog } from './store/offer-code-in-log.ts';
export { listOffers, putOffer } from './store/offers.ts';
export { deletePicturesOf, findPicture, putPicture } from './store/pictures.ts';
export {
  findOldestSiteWith,
  listPrograms,
  listProgramVersions,
  putProgram,
} from './store/programs.ts';
export {
  countComments,
  readComments,
  readKnownNames,
  readWaitingCustomers,
} from './store/read-comments.ts';
export { readFunnel, readLocationSums } from './store/read-funnel.ts';
export { readHidden } from './store/read-hidden.ts';
export { readLinks } from './store/read-links.ts';
export { readOfferCounts } from './store/read-offer-counts.ts';
export { readPerson } from './store/read-person.ts';
export { readSharedLinks } from './store/read-shared-links.ts';
export { readSpread } from './store/read-spread.ts';
export {
  readDayCounts,
  readDriverSums,
  readPartCounts,
  readScoreCounts,
} from './store/read-statistics.ts';
export { countWall, readWall } from './store/read-wall.ts';
export { rebuildViews } from './store/rebuild.ts';
export { responseInLog } from './store/response-in-log.ts';
export { retain } from './store/retain.ts';
export { saleInLog } from './store/sale-in-log.ts';
export { findSecret, forgetSalts, keepDailySalt, keepSecret } from './store/secrets.ts';
export { settle } from './store/settle.ts';
export { shareCounts } from './store/share-counts.ts';
export { changeSetup, findSite, listSites, putSite } from './store/sites.ts';
export { streamConversions, streamEvents, streamRecommendations, streamResponses } from './store/stream-rows.ts';
export { findToken, putToken } from './store/tokens.ts';
export { visitInLog } from './store/visit-in-log.ts';
