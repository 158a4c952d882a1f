import type { AnswerValue, PageEvent } from '@goodword/protocol';
import type { Outcomes } from './refusal.ts';

/** What the device remembers of a site. */
export interface Memory {
  visitor: string;
  /** The visitor agreed in so many words, where the site asks for that. */
  agreed: boolean;
  outcomes: Outcomes;
  /** The friend's click that brought this visitor. */
  click: string;
  /** A number from 0 to 100 that chance gave the device for each program that asks only some. */
  draws: Record<string, number>;
}

/** A survey that was begun. */
export interface SurveyDraft {
  program: string;
  response: string;
  location: string | undefined;
  /** The questions on the way to the one that is shown. */
  path: string[];
  answers: Record<string, AnswerValue | undefined>;
  /** The comments that may be shown, by question. */
  permitted: Record<string, boolean>;
  /** What the collector was told of each question. */
  sent: Record<string, string>;
}

/** What the tab remembers. */
export interface TabMemory {
  /** The session. */
  id: string;
  /** Of its last event, in milliseconds. */
  at: number;
  /** How many pages it has seen. */
  pages: number;
  /** Who the shop says that this is, with its server's signature. */
  customer: { id: string; signature: string };
  /** A survey that is not finished yet: a page that is loaded again goes on with it. */
  draft: SurveyDraft | undefined;
}

/** Events that the collector has not yet said it has: on the device, so that they outlive the page, for all tabs together. */
export interface Box {
  events: PageEvent[];
  /** Ids that a tab is sending just now. */
  leased: string[];
  /** Until then nobody sends: a tab is at it, or the collector asked for patience. */
  until: number;
}
