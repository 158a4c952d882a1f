/** How a page names its site and its collector. */
export interface GoodwordOptions {
  /** The site's public key, `pub_…`. */
  site: string;
  /** The collector's address, for example `https://feedback.shop.example`. */
  host: string;
  /** The location's id, where the page is about one. */
  location?: string | undefined;
  /** BCP 47; default: the page's own language, then the browser's. */
  language?: string | undefined;
  /** `required`: nothing is stored on the device and nothing is asked until `consent('granted')`. Default: `granted`. */
  consent?: 'granted' | 'required' | undefined;
  /** Prints why each program is or is not shown. Default: off. */
  debug?: boolean | undefined;
  /** Channels of the site's own, made with `defineChannel`. */
  channels?: readonly OwnChannel[] | undefined;
}

/** A sale or another goal that was reached. */
export interface Conversion {
  /** The shop's own number; the same number never counts twice. */
  order?: string | undefined;
  /** In minor units (cents) of an ISO 4217 currency. */
  value?: { currency: string; minor: number } | undefined;
}

/** Flat properties of something that happened. */
export type TrackProps = Record<string, string | number | boolean>;

/**
 * An answer. A number for score, stars, smileys, thumbs, effort and consent; text for comment, text, date (`YYYY-MM-DD`) and
 * location; ids in order for a ranking; what was chosen for a choice; a number by id for drivers. Null takes it back.
 */
export type Answer =
  | number
  | string
  | string[]
  | { chosen: string[]; other?: string | undefined }
  | { declined: true }
  | Record<string, number>
  | null;

/**
 * What a recommendation was shared by; `device` is the device's own share sheet, `qr` a code for a phone, `x-…` a channel of the
 * site's own.
 */
export type ShareChannel =
  | 'email'
  | 'sms'
  | 'whatsapp'
  | 'copy'
  | 'facebook'
  | 'x'
  | 'telegram'
  | 'linkedin'
  | 'bluesky'
  | 'threads'
  | 'mastodon'
  | 'line'
  | 'vk'
  | 'reddit'
  | 'pinterest'
  | 'qr'
  | 'device'
  | `x-${string}`;

/** What a channel is given to pass on. */
export interface SharedWord {
  /** The customer's own, as far as the channel has room for them; may be empty. */
  words: string;
  /** The recommendation's link. */
  url: string;
  /** The words, a blank line, the link; without words just the link. */
  text: string;
  /** What it is about: the location's name. */
  place: string;
  /** The language that the widget speaks, BCP 47. */
  language: string;
}

/** A channel of the site's own: `defineChannel` checks it. */
export interface OwnChannel {
  /** `x-` and 1 to 30 of `a-z 0-9 -`; programs name it so. */
  id: `x-${string}`;
  /** On its button; or by language. */
  name: string | Record<string, string>;
  /** The path of an icon 20 px wide. Default: an arrow that leads out. */
  icon?: string | undefined;
  /** What its text may hold at most, the link counted as `link` signs; absent: as long as it is. `x` weighs as X does. */
  limit?: { most: number; count?: 'signs' | 'x' | undefined; link?: number | undefined } | undefined;
  /** Where it leads: https, or an app's own scheme. Every value has to be encoded. */
  link(word: SharedWord): string;
  /** For an app that most have on their phone: with a pointer, its address is shown as a code to go on with there. */
  byPhone?: boolean | undefined;
}

interface AboutPlace {
  /** The location's id, where one is known. */
  location?: string | undefined;
}
interface AboutResponse extends AboutPlace {
  /** The program's id. */
  program: string;
  /** This customer's answers, as one. */
  response: string;
}
interface AboutShare extends AboutPlace {
  program?: string | undefined;
  /** Nothing where the share step was opened alone. */
  response?: string | undefined;
}

/** What listeners hear, by the event's name. Contacts, tokens and the wordings of consents are never told to the page. */
export interface GoodwordEvents {
  'survey:shown': AboutResponse & { language?: string | undefined };
  'survey:answered': AboutResponse & { question: string; value: Answer };
  'survey:completed': AboutResponse;
  'survey:dismissed': AboutResponse;
  'share:invited': AboutShare;
  'share:opened': AboutShare & {
    /** The recommendation's, as in its link. */
    code: string;
    channel: ShareChannel;
  };
  'contact:requested': AboutResponse & { method: 'phone' | 'email' };
  'consent:changed': AboutPlace & { state: 'granted' | 'denied' };
  conversion: AboutPlace &
    Conversion & {
      /** The friend's click that the visit began with. */
      click?: string | undefined;
    };
  track: AboutPlace & { name: string; props?: TrackProps | undefined };
}

/** What a page can ask of Goodword. No method throws, whatever it is given. */
export interface Goodword {
  /** Asks now, whatever the waiting periods say: the named program, or the first. */
  show(program?: string): void;
  /** Takes the card away. That is not counted as the customer's own dismissal. */
  close(): void;
  /** Opens the share step alone, with the texts of the named program or the first. */
  share(program?: string): void;
  /** Names the proven visit by the token that the shop's server was given. */
  visit(token: string): void;
  /** Notes that something happened; properties are flat. */
  track(name: string, props?: TrackProps): void;
  /**
   * Who this is, by the shop's own number: what the customer answers from now on in this tab carries it. The signature is made by
   * the shop's server (HMAC-SHA256 of the number as hex, under the key that `goodword token --identity` prints); without one
   * nothing happens.
   */
  identify(id: string, signature: string): void;
  /** Reports a sale. It is confirmed once the shop's server reports the same order. */
  convert(conversion?: Conversion): void;
  /** The page is now about this location. */
  setLocation(location: string): void;
  /** Speak this language from now on. */
  setLanguage(language: string): void;
  /** The visitor's decision, with the sentence that they agreed to where there was one. */
  consent(state: 'granted' | 'denied', wording?: string): void;
  /** Hears of an event such as `survey:completed`. */
  on<Name extends keyof GoodwordEvents>(event: Name, listener: (detail: GoodwordEvents[Name]) => void): void;
  /** Stops hearing; without a listener, all of that event. */
  off<Name extends keyof GoodwordEvents>(event: Name, listener?: (detail: GoodwordEvents[Name]) => void): void;
  /** Forgets who this visitor is: the next event begins a new one. */
  reset(): void;
  /** Takes everything away and sends what is in memory. Later calls do nothing. */
  destroy(): void;
}

type OnWindow = { [Name in keyof GoodwordEvents as `goodword:${Name}`]: CustomEvent<GoodwordEvents[Name]> };

declare global {
  /** Each event is also on `window`. */
  interface WindowEventMap extends OnWindow {}
  /**
   * `<goodword-survey program>` holds a survey: the named program, else the first that is made for an element, else the first.
   * `<goodword-share url title text location>` passes a page on; with `program` it holds that program's share step.
   * `<goodword-wall location program>` shows what customers let be shown of a location.
   */
  interface HTMLElementTagNameMap {
    'goodword-survey': HTMLElement;
    'goodword-share': HTMLElement;
    'goodword-wall': HTMLElement;
  }
  // Named here so that a server's project, which has no DOM types, compiles, too.
  interface HTMLElement {}
  // biome-ignore lint/suspicious/noExplicitAny: a declaration of the same interface, which must have the same default
  interface CustomEvent<T = any> {}
}
