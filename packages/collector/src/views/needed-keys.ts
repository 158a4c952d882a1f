import { rulesOf } from '../domain/event-rules.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';

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
  return rulesOf(event).about(event).response;
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
  const { response, code, visit, conversion, offerCode, click, person } = rulesOf(event).about(event);
  if (response) keys.responses.add(response);
  if (code) keys.recommendations.add(code);
  if (visit) keys.visits.add(visit);
  if (conversion) keys.conversions.add(conversion);
  if (offerCode) keys.offerCodes.add(offerCode);
  if (click) keys.clicks.add(click);
  if (code && person) keys.linkVisitors.push({ code, person });
}
