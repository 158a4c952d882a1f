/** What the capabilities ask of a database and keep in it: `@goodword/collector/queries`, for whoever works beside the server. */

export { takeOn } from './core/database/jobs.ts';
export { shareCounts } from './core/http/share-counts.ts';
export { findSecret, forgetSalts, keepDailySalt, keepSecret } from './core/keys/secrets.ts';
export { findToken, putToken } from './core/keys/tokens.ts';
export { rebuildViews } from './core/log/rebuild.ts';
export { listActions, putAction } from './features/actions/index.ts';
export { countComments, readComments, readKnownNames, readWaitingCustomers } from './features/comments/index.ts';
export { streamConversions, streamEvents, streamRecommendations, streamResponses } from './features/exports/index.ts';
export {
  readDayCounts,
  readDriverSums,
  readFunnel,
  readLocationSums,
  readPartCounts,
  readScoreCounts,
} from './features/figures/index.ts';
export {
  clickInLog,
  codeInLog,
  findFirstRecommendation,
  findRecommendation,
  readHidden,
  recommendationInLog,
} from './features/links/index.ts';
export { offerCodeInLog, readOfferCounts } from './features/offers/index.ts';
export { erasePerson, nightly, readPerson, retain } from './features/people/index.ts';
export { saleInLog } from './features/sales/index.ts';
export {
  changeSetup,
  deletePicturesOf,
  findLocation,
  findOldestSiteWith,
  findPicture,
  findSite,
  listLocations,
  listOffers,
  listPrograms,
  listProgramVersions,
  listSites,
  putLocations,
  putOffer,
  putPicture,
  putProgram,
  putSite,
} from './features/setup/index.ts';
export { readLinks, readSharedLinks, readSpread } from './features/spread/index.ts';
export { findResponse, responseInLog, settle } from './features/surveys/index.ts';
export { findVisit, visitInLog } from './features/visits/index.ts';
export { countWall, readWall } from './features/wall/index.ts';
