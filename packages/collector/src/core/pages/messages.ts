import type { VisitKind } from '@goodword/protocol';
import type { Plural } from '../text/plural.ts';

/**
 * The sentences of the pages and cards in one language. A language is one file in `messages/`, named in `messages-for.ts`. Nothing is
 * said of the customer's gender, nor of the friend's. No native reader has gone through the languages other than English yet.
 */
export type Messages = {
  /** BCP 47. Decides the page's direction and how numbers and days are written. */
  language: string;
  aCustomer: string;
  /** "Tom about Fairlight Motors, Harbor Road" */
  about(said: { name: string; place: string }): string;
  /** In quotation marks of the language. */
  quoted(words: string): string;
  /** How the words came, for a proven visit; `day` is written out. */
  leftAfter(visit: { kind: VisitKind; day: string }): string;
  leftOn(day: string): string;
  visitNotChecked: string;
  howWeKnow: string;
  whatThisMeans: string;
  provenSource(visit: { kind: VisitKind; day: string; site: string; place: string }): string;
  unprovenSource(from: { site: string }): string;
  /** Instead of the two beside it, where the shop brought the words in. */
  importedSource(from: { site: string }): string;
  wordsAreTheirs(from: { site: string }): string;
  everyoneMayRecommend: string;
  seeAll: Plural;
  readItAll: string;
  readOn: string;
  sharedWithYou: string;
  /** The same of something that the shop has, rather than of the shop. */
  sharedThing: string;
  mapAndDirections: string;
  visit: string;
  call: string;
  photoOf(place: string): string;
  hours: HoursMessages;
  offer: OfferMessages;
  beenHere: string;
  sayItYourWay: string;
  recommendToo: string;
  reportLink: string;
  withdrawLink: string;
  withdraw: {
    title: string;
    explanation(place: string): string;
    limits: string;
    button: string;
    busy: string;
    missing: string;
    refused: string;
    failed: string;
    needsScript: string;
    doneTitle: string;
    done(place: string): string;
    see(place: string): string;
    /** What the site took down, before its author takes it back, too. */
    hidden(site: string): string;
    /** Nobody has a private link. */
    imported(site: string): string;
    /** Of a link without words. */
    linkTitle: string;
    linkExplanation(place: string): string;
    linkButton: string;
    linkDoneTitle: string;
    linkDone(place: string): string;
  };
  survey: {
    needsScript: string;
    whichPlace: string;
    noPlace: string;
    unknownPlace(site: string): string;
    noPlaces(site: string): string;
    closedTitle: string;
    off: string;
    begins(day: string): string;
    over(day: string): string;
    nothingHere: string;
    provenTitle: string;
    unproven(site: string): string;
  };
  gone: {
    withdrawnTitle: string;
    /** By its author, or with the erasure of all about them: nothing that is kept tells the two apart. */
    withdrawn: string;
    /** The same of a link that never held words. */
    endedTitle: string;
    ended: string;
    hiddenTitle: string;
    hidden(site: string): string;
    unknownTitle: string;
    unknown: string;
  };
};

/** `open` and `closed` stand out; the sentences go on after them, space and comma included. */
type HoursMessages = {
  open: string;
  closed: string;
  until(time: string): string;
  allDay: string;
  opens(next: { day: 'today' | 'tomorrow'; time: string } | { day: 'weekday'; name: string; time: string }): string;
  /** Not open again within the days that are known. */
  now: string;
  all: string;
};

type OfferMessages = {
  /** `name` is absent where the customer gave none. */
  from(name: string | undefined): string;
  sayCode: string;
  /** Between the two beside it. */
  comma: string;
  until(day: string): string;
  copy: string;
  copied: string;
  over(day: string): string;
  /** The same where the day is not known, or the shop ended it before. */
  ended: string;
  usedUp: string;
  used: string;
  failed: string;
};
