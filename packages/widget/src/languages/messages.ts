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
  /** What a screen reader says for a star out of five: "{count} stars". */
  stars: Plural;
  missingChoice: string;
  missingWords: string;
  /** The sentences of the further questions, a file of its own. */
  questions(): Promise<{ default: QuestionMessages }>;
  /** The sentences of a follow-up, a file of its own: most customers are not asked. */
  followUp(): Promise<{ default: FollowUpMessages }>;
  /** The sentences of the steps after the questions, a file of its own, since few get there. */
  after(): Promise<{ default: AfterMessages }>;
  /** The sentences beside channels, a file of its own: an element that only passes a page on needs no others. */
  share(): Promise<{ default: ShareMessages }>;
  /** The sentences of a wall, a file of its own. */
  wall(): Promise<{ default: WallMessages }>;
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
    /** The same where there are more: "{shown} of {total} shown." */
    part: string;
  };
  missingTick: string;
  /** Under the place's name: "Your service visit, {day}". */
  visit: Record<VisitKind, string>;
}

/** The sentences of a follow-up, and of a question for a way to be reached. */
export interface FollowUpMessages {
  /** In a manager's place where the location has named none. */
  who: string;
  choice: { phone: string; email: string };
  field: { phone: string; email: string };
  wrong: { phone: string; email: string };
  /** Sent along as the consent's wording: the exact sentence beside the box. */
  wording: { phone: string; email: string };
  tickFirst: string;
  ask: { phone: string; email: string };
  /** "{who} will call you" */
  asked: { phone: string; email: string };
  /** "On {contact}." */
  on: { phone: string; email: string };
  change: string;
}

/** The sentences of the steps after the questions. */
export interface AfterMessages {
  noThanks: string;
  /** To who gave a bad score, where the program has no words of its own for them; and where it cannot be asked. */
  thankYou: string;
  share: {
    words: string;
    name: string;
    useComment: string;
    edit: string;
    /** The consent under which words are published, on a page and on the site's own; sent along to the letter: "{site}". */
    wording: string;
    /** On the large button. */
    by: Partial<Record<Channel, string>>;
    done: string;
  };
  /** What the share step leads to for some: a file of its own, loaded after what everybody sees. */
  seldom(): Promise<{ default: SeldomMessages }>;
}

/** The sentences for who has published words, and those behind "More". */
export interface SeldomMessages {
  published: string;
  withdraw: string;
  /** Beside the link that takes the words back: to be kept. */
  keep: string;
  mail: string;
  /** The device's own share sheet, behind "More". */
  apps: string;
  /** Under a code for a phone. */
  scan: string;
  /** Where a customer names their server on a network of many. */
  server: string;
  open: string;
  /** Names the code for a phone. */
  code: string;
}

/** The sentences beside channels, wherever they stand. Networks' names are the same in all languages but for these. */
export interface ShareMessages {
  /** As the language is written: who passes a page on needs no other file. */
  direction: 'ltr' | 'rtl';
  tellAFriend: string;
  channels: Record<'email' | 'sms' | 'whatsapp' | 'facebook' | 'x' | 'copy' | 'device', string>;
  opens: string;
  preparing: string;
  failed: string;
  again: string;
  copied: string;
  linkCopied: string;
  copyYourself: string;
}

/** The sentences of a wall. */
export interface WallMessages {
  /** "{place}" */
  title: string;
  /** How many were left after a confirmed visit: "{verified}" of "{shown}"; `one` where it is one of several. */
  visits: { each: string; some: string; one: string; none: string };
  /** That all are here: "{count}". */
  all: Plural;
  score: string;
  /** Opens the explanation. */
  how: string;
  howText: string;
  /** The chip that shows every kind of visit. */
  every: string;
  kinds: Record<VisitKind, string>;
  /** "After a service visit on {day}" */
  after: Record<VisitKind, string>;
  /** Where nobody checked the visit: "{day}". */
  on: string;
  someone: string;
  readAll: string;
  more: string;
  /** "{shown} of {total} shown." */
  part: string;
  withdrawn: Plural;
  hidden: Plural;
  /** Invites whoever reads it. */
  say: string;
  emptyTitle: string;
  empty: string;
  away: string;
  again: string;
}
