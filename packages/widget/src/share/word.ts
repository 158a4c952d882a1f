/** A recommendation as it is handed to a channel. */
export interface Word {
  /** The customer's own; may be empty. */
  words: string;
  url: string;
  /** What the customer gets for it, told to whoever reads their words; nothing is cut of it. */
  note?: string | undefined;
  /** What it is about: the location's name, or a title. */
  place: string;
  /** Apple's devices write a text message's address differently. */
  isApple: boolean;
  /** Where the customer's own server is, on a network of many. */
  server?: string | undefined;
}
