import type { LoggedEvent } from '../domain/logged-event.ts';
import { conversionId } from './conversion.ts';

/** Which rows of one site must be at hand before a group of events is applied. */
export interface NeededKeys {
  responses: Set<string>;
  recommendations: Set<string>;
  visits: Set<string>;
  conversions: Set<string>;
  offerCodes: Set<string>;
  /** Clicks: their landings, and the conversions that wait for them. */
  clicks: Set<string>;
  /** Codes with the people who may have opened them before. */
  linkVisitors: { code: string; person: string }[];
}

/** The response that an event is about, if it is about one. */
export function aboutResponse(event: LoggedEvent): string | undefined {
  if (event.type.startsWith('survey.') || event.type === 'contact.requested' || event.type === 'share.invited') {
    return event.type === 'visit.issued' ? undefined : (event as { response?: string }).response;
  }
  return undefined;
}

/** What must be held while a response changes. */
export function responseLock(site: string, response: string): string {
  return `response|${site}|${response}`;
}

/**
 * What two collectors must not change at the same time, as names to lock. Landings and conversions lead to each other in
 * several ways, and are few: a site's have one name. A code is one site's alone, whichever is first.
 */
export function lockKeys(events: readonly LoggedEvent[]): string[] {
  const keys = new Set<string>();
  for (const [site, needed] of neededKeys(events)) {
    for (const response of needed.responses) keys.add(responseLock(site, response));
    for (const code of needed.recommendations) keys.add(`code|${code}`);
    for (const visit of needed.visits) keys.add(`visit|${site}|${visit}`);
    for (const offerCode of needed.offerCodes) keys.add(`offer|${site}|${offerCode}`);
    if (needed.clicks.size + needed.conversions.size > 0) keys.add(`conversions|${site}`);
  }
  return [...keys];
}

/** The keys that a group of events needs, by site. */
export function neededKeys(events: readonly LoggedEvent[]): Map<string, NeededKeys> {
  const bySite = new Map<string, NeededKeys>();
  for (const event of events) {
    let keys = bySite.get(event.site);
    if (!keys) {
      keys = {
        responses: new Set(),
        recommendations: new Set(),
        visits: new Set(),
        conversions: new Set(),
        offerCodes: new Set(),
        clicks: new Set(),
        linkVisitors: [],
      };
      bySite.set(event.site, keys);
    }
    collect(keys, event);
  }
  return bySite;
}

function collect(keys: NeededKeys, event: LoggedEvent): void {
  const response = aboutResponse(event);
  if (response) keys.responses.add(response);
  switch (event.type) {
    case 'survey.answered':
      if (event.stamp.visit) keys.visits.add(event.stamp.visit);
      break;
    case 'visit.issued':
      keys.visits.add(event.visit);
      break;
    case 'share.opened':
    case 'link.previewed':
    case 'recommendation.prepared':
    case 'recommendation.published':
    case 'recommendation.withdrawn':
    case 'recommendation.hidden':
      keys.recommendations.add(event.code);
      break;
    case 'link.landed':
      keys.recommendations.add(event.code);
      if (event.stamp.click) keys.clicks.add(event.stamp.click);
      if (event.stamp.person) keys.linkVisitors.push({ code: event.code, person: event.stamp.person });
      break;
    case 'conversion':
    case 'conversion.confirmed':
      keys.conversions.add(conversionId(event));
      if (event.click) keys.clicks.add(event.click);
      break;
    case 'conversion.refunded':
      keys.conversions.add(conversionId(event));
      break;
    case 'offer.issued':
    case 'offer.redeemed':
      keys.offerCodes.add(event.offerCode);
      break;
  }
}
