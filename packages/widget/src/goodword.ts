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
}

/** A sale or another goal that was reached. */
export interface Conversion {
  /** The shop's own number; the same number never counts twice. */
  order?: string;
  /** In minor units (cents) of an ISO 4217 currency. */
  value?: { currency: string; minor: number };
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
  track(name: string, props?: Record<string, string | number | boolean>): void;
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
  on(event: string, listener: (detail: unknown) => void): void;
  /** Stops hearing; without a listener, all of that event. */
  off(event: string, listener?: (detail: unknown) => void): void;
  /** Forgets who this visitor is: the next event begins a new one. */
  reset(): void;
  /** Takes everything away and sends what is in memory. Later calls do nothing. */
  destroy(): void;
}
