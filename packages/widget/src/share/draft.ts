/** A recommendation as far as it has come; kept while the card is open, so that coming back to it finds it. */
export interface Draft {
  words: string;
  name: string;
  code?: string;
  secret?: string;
  /** The link, live from now on. */
  url?: string;
  /** Ends when the last publication has arrived or failed. */
  publishing?: Promise<void>;
  /** The words and the name as they were last published. */
  published?: string;
}
