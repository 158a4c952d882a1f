import type { Channel, VisitKind } from '@goodword/protocol';

/** A sentence for every form of number that the language has, by `Intl.PluralRules`' names. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The widget's own sentences in one language, as far as any survey needs them. What a program asks comes from the
 * collector, in the same language. Data only: `{name}` stands for what is filled in.
 */
export interface Messages {
  direction: 'ltr' | 'rtl';
  close: string;
  back: string;
  next: string;
  send: string;
  sending: string;
  notSent: string;
  /** "{step} of {steps}" */
  progress: string;
  /** "Goes to {site} only." */
  reader: string;
  privacy: string;
  /** Under the place's name: "Your service visit, {day}". */
  visit: Record<VisitKind, string>;
  /** What a screen reader says for a star out of five: "{count} stars". */
  stars: Plural;
  missingChoice: string;
  missingWords: string;
  /** The sentences of the rarer questions, a file of its own. */
  questions(): Promise<{ default: QuestionMessages }>;
  /** The sentences of the steps after the questions, a file of its own, since few get there. */
  after(): Promise<{ default: AfterMessages }>;
}

/** The sentences of the questions that not every survey asks. */
export interface QuestionMessages {
  decline: string;
  /** Names the field beside "other". */
  other: string;
  /** From the saddest face to the happiest. */
  smileys: [string, string, string, string, string];
  thumbs: { down: string; up: string };
  many: string;
  ranking: string;
  /** What a screen reader says of an item that has its place: "{item}, place {place}". */
  ranked: string;
  date: { today: string; yesterday: string; other: string; future: string };
  location: {
    search: string;
    near: string;
    looking: string;
    notLocated: string;
    none: string;
    failed: string;
    /** Said when the list has changed: "{count} places". */
    found: Plural;
  };
  missingTick: string;
}

/** The sentences of the steps after the questions. */
export interface AfterMessages {
  tellAFriend: string;
  noThanks: string;
  thanks: {
    /** "{who} will call you" */
    phone: string;
    email: string;
    /** "On {contact}." */
    on: { phone: string; email: string };
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
