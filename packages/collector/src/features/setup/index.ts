import type { Scopes } from '../../core/http/scopes.ts';
import { getCompliance } from './get-compliance.ts';
import { getLocations } from './get-locations.ts';
import { getPicture } from './get-picture.ts';
import { programs } from './programs.ts';
import { setup } from './setup.ts';
import type { SetupParts } from './setup-parts.ts';

export { Catalog } from './catalog.ts';
export { checkNewProgram, checkProgram, ProgramError } from './check-program.ts';
export { createSite, type NewSite } from './create-site.ts';
export { isOfferOn, reviewLabel, speakOffer } from './disclosure.ts';
export type { LocationPage } from './location-page.ts';
export { findLocation, listLocations, putLocations } from './location-queries.ts';
export { type NotDue, notDue } from './not-due.ts';
export { deleteOffer, listOffers, putOffer } from './offer-queries.ts';
export { siteForPage } from './page-origin.ts';
export { deletePicturesOf, findPicture, putPicture } from './picture-queries.ts';
export {
  findOldestSiteWith,
  listPrograms,
  listProgramVersions,
  putProgram,
  type VersionedProgram,
} from './program-queries.ts';
export { questionsHere } from './questions-here.ts';
export { READY_PROGRAMS } from './ready-programs.ts';
export type { SetupParts } from './setup-parts.ts';
export { changeSetup, findSite, listSites, putSite, type Site } from './site-queries.ts';
export { absolutePicture, pictureBytes } from './stored-picture.ts';
export { whyNotDue } from './why-not-due.ts';

/** Puts the routes of this feature where they belong. */
export function register({ pages, server, anybody }: Scopes, parts: SetupParts): void {
  getLocations(pages, parts);
  setup(server, parts);
  programs(server, parts);
  getCompliance(server, parts);
  getPicture(anybody, parts);
}
