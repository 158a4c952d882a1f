import type { Location, SiteSettings } from '@goodword/protocol';
import type { Database } from '../../core/database/database.ts';
import type { SiteModel } from '../../core/pages/layout.tsx';
import type { PlaceModel } from '../../core/pages/place-card.tsx';
import { localDay } from '../../core/time/local-day.ts';
import { readOfferCounts } from '../offers/index.ts';
import { type Catalog, isOfferOn, speakOffer } from '../setup/index.ts';
import { findResponse } from '../surveys/index.ts';
import { findVisit } from '../visits/index.ts';
import { findFirstRecommendation } from './find-recommendation.ts';
import type { OfferModel } from './offer.tsx';
import type { RecommendationRow } from './recommendation-view.ts';
import type { Verification } from './verification.ts';

/** What page and card of a link have in common. */
export interface LinkModel {
  site: SiteModel;
  place: PlaceModel;
  language: string;
  /** How we know; absent while there are no words. */
  verification: Verification | undefined;
  /** What a friend may have on these words, and what the customer gains, where an offer was on when they were written. */
  offer?: OfferModel | undefined;
  /** Where "Visit" leads, without a click id. */
  visitUrl: string | undefined;
  photoPath: string | undefined;
  logoPath: string | undefined;
}

/** Puts together what a link shows: the brand, the place, and how we know that its words are a customer's. */
export async function linkModel(
  { database, catalog, now }: { database: Database; catalog: Catalog; now(): number },
  recommendation: RecommendationRow,
): Promise<LinkModel> {
  const site = await catalog.site(recommendation.site);
  const location = await catalog.location(recommendation.site, recommendation.location);
  const timeZone = await catalog.timeZone(recommendation.site, recommendation.location);
  const settings: Partial<SiteSettings> = site?.settings ?? {};
  const brandName = settings.name ?? location?.name ?? '';
  const { contentUrl, contentTitle } = recommendation;
  const language = recommendation.language ?? settings.language ?? 'en';
  return {
    site: { name: brandName, brand: settings.theme?.brand, logoUrl: settings.logo, url: settings.url },
    place: {
      // What is passed on stands first; the place is where it is.
      name: contentTitle ?? location?.name ?? brandName,
      visited: location?.name ?? brandName,
      address: contentTitle === null ? location?.address : location?.name,
      locality: location?.locality,
      phone: location?.phone,
      photoUrl: location?.photo,
      mapUrl: location && mapUrl(location),
      geo: location && geo(location),
      hours: location?.hours,
      timeZone: location?.timeZone,
    },
    language,
    offer: await offerOf({ database, catalog }, recommendation, { language, timeZone, nowMs: now() }),
    verification: recommendation.words === null ? undefined : await verify(database, recommendation, timeZone),
    visitUrl: contentUrl ?? location?.url ?? settings.url,
    photoPath: location?.photo,
    logoPath: settings.logo,
  };
}

/** The program's offer, if it was on when the words were written, or is on now. Once it has ended, the words keep its disclosure. */
async function offerOf(
  { database, catalog }: { database: Database; catalog: Catalog },
  { site, program: id, publishedAt, preparedAt }: RecommendationRow,
  { language, timeZone, nowMs }: { language: string; timeZone: string; nowMs: number },
): Promise<OfferModel | undefined> {
  const named = (await catalog.program(site, id))?.program.offer?.id;
  const offer = named === undefined ? undefined : (await catalog.offers(site)).find((each) => each.id === named);
  if (!offer) return undefined;
  const today = localDay(nowMs, timeZone).day;
  const isOn = isOfferOn(offer, today);
  const wasOn = isOfferOn({ ...offer, enabled: true }, localDay(publishedAt ?? preparedAt, timeZone).day);
  if (!isOn && !wasOn) return undefined;
  const { friend, customer, disclosure, claim } = speakOffer(offer, language);
  const until = offer.until === undefined ? {} : { until: offer.until };
  const gains = customer !== undefined;
  // Of an offer that its shop ended early, the last day that was planned is not the day that it ended.
  if (!isOn)
    return { text: friend, disclosure, gains, ...(offer.until && offer.until < today ? until : {}), isOver: true };
  const issued = (await database.read(readOfferCounts, site)).filter((each) => each.offer === offer.id);
  const isUsedUp = issued.reduce((sum, each) => sum + each.issued, 0) >= offer.budget;
  return { text: friend, disclosure, gains, claim: { offer: offer.id, label: claim }, ...until, isUsedUp };
}

/** A visit stands behind the words only if its token was used up by the very response that they belong to. */
async function verify(database: Database, recommendation: RecommendationRow, timeZone: string): Promise<Verification> {
  const { site, response: id, publishedAt, preparedAt } = recommendation;
  const response = id === null ? undefined : await database.readViews(findResponse, site, id);
  const visit = response?.visit ? await database.readViews(findVisit, site, response.visit) : undefined;
  const isBound = visit && visit.boundResponse === id && visit.location === recommendation.location;
  // One visit proves one recommendation: the first.
  if (isBound && id !== null && (await database.readViews(findFirstRecommendation, site, id)) === recommendation.code) {
    const kind = visit.kind as (Verification & { how: 'visit' })['kind'];
    return { how: 'visit', kind, day: localDay(visit.visitedAt, timeZone).day };
  }
  return { how: 'none', day: localDay(publishedAt ?? preparedAt, timeZone).day };
}

function geo({ lat, lng }: Location): { lat: number; lng: number } | undefined {
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

function mapUrl({ lat, lng, name, address, locality }: Location): string | undefined {
  if (lat !== undefined && lng !== undefined) {
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`;
  }
  if (address === undefined) return undefined;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent([name, address, locality].filter(Boolean).join(', '))}`;
}
