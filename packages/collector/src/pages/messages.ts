import type { Funnel, VisitKind } from '@goodword/protocol';
import { en } from './messages/en.ts';

/** The sentences of the pages and cards in one language. A language is one file in `messages/`, named in `LANGUAGES`. */
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
  wordsAreTheirs(from: { site: string }): string;
  everyoneMayRecommend: string;
  readItAll: string;
  readOn: string;
  sharedWithYou: string;
  mapAndDirections: string;
  visit: string;
  call: string;
  photoOf(place: string): string;
  beenHere: string;
  sayItYourWay: string;
  recommendToo: string;
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
  };
  survey: {
    needsScript: string;
  };
  gone: {
    withdrawnTitle: string;
    withdrawn: string;
    unknownTitle: string;
    unknown: string;
  };
  funnel: FunnelMessages;
};

export type FunnelStep = Exclude<keyof Funnel, 'from' | 'to' | 'value' | 'reported' | 'confirmed'>;

export type FunnelMessages = {
  title: string;
  explanation: string;
  steps: Record<FunnelStep, { word: string; counts: string }>;
  machines: string;
  /** Patterns for the page's script, with `{rate}`, `{n}`, `{low}`, `{high}`. */
  rates: Record<'asked' | 'answered' | 'visitors', string>;
  interval: string;
  value: { word: string; counts: string; none: string /** With `{confirmed}` and `{reported}`. */; split: string };
  /** With `{time}`. */
  updated: string;
  loading: string;
  noTokenTitle: string;
  noToken: string;
  refusedTitle: string;
  refused: string;
  /** With `{time}`. */
  away: string;
};

const LANGUAGES: readonly Messages[] = [en];

/** The sentences in the wanted language, else in its base language, else in English. */
export function messagesFor(language: string): Messages {
  const wanted = language.toLowerCase();
  const base = wanted.split('-')[0];
  const find = (tag: string | undefined) => LANGUAGES.find((messages) => messages.language.toLowerCase() === tag);
  return find(wanted) ?? find(base) ?? en;
}
