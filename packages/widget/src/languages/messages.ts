import type { Channel, VisitSummary } from '@goodword/protocol';

/**
 * The widget's own sentences in one language, as far as a survey needs them. What a program asks comes from the
 * collector, in the same language.
 */
export interface Messages {
  direction: 'ltr' | 'rtl';
  close: string;
  back: string;
  next: string;
  send: string;
  sending: string;
  notSent: string;
  /** "2 of 3" */
  progress(step: string, steps: string): string;
  /** "Goes to Lakeside Motors only." */
  reader(site: string): string;
  privacy: string;
  /** Under the place's name: "Your service visit, Tuesday, May 12". */
  visit(kind: VisitSummary['kind'], day: string): string;
  /** What a screen reader says for a star out of five. */
  stars(count: number): string;
  missingChoice: string;
  missingWords: string;
  /** The sentences of the steps after the questions. */
  late(): Promise<{ default: LateMessages }>;
}

/** The sentences of the steps after the questions: a file of its own, since few get there. */
export interface LateMessages {
  tellAFriend: string;
  noThanks: string;
  thanks: {
    /** "Jonas Weber will call you" */
    phone(who: string): string;
    email(who: string): string;
    /** "On 555 0142." */
    on: { phone(contact: string): string; email(contact: string): string };
    change: string;
    published: string;
    withdraw: string;
  };
  followUp: {
    /** In a manager's place where the location has named none. */
    who: string;
    choice: { phone: string; email: string };
    field: { phone: string; email: string };
    wrong: { phone: string; email: string };
    /** Sent along as the consent's wording: the exact sentence beside the box. */
    wording: { phone: string; email: string };
    tickFirst: string;
    ask: { phone: string; email: string };
  };
  share: {
    words: string;
    name: string;
    useComment: string;
    someone: string;
    edit: string;
    /** The consent under which words are published; sent along to the letter. */
    wording: string;
    channels: Record<Channel, string>;
    /** On the large button. */
    by: Record<Channel, string>;
    opens: string;
    preparing: string;
    failed: string;
    again: string;
    copied: string;
    linkCopied: string;
    copyYourself: string;
    done: string;
  };
}
