/** Keys that have no character, and those that the card hears beside them. */
export type Key = 'Enter' | 'Escape' | 'Tab' | '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/**
 * One person at one page, in a browser with nothing stored in it. What is clicked and typed are the browser's own input
 * events: they are trusted, move the focus and count as a person's act.
 */
export interface Driver {
  /** Opens an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The browser's "Back", also where the page is brought back as it was left. */
  back(): Promise<void>;
  /** What an expression comes to in the page, awaited and brought over as JSON. The page's policy has no say in it. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks at a place of the viewport, in CSS pixels. */
  click(place: { x: number; y: number }): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** What an owner would not want to see of their page, so far: console, errors, violations of the policy, refused requests. */
  noise(): Promise<string[]>;
  /** Shuts the page as a person shuts a tab; the browser goes on, with an empty one. */
  shut(): Promise<void>;
  /** Ends the person's browser. */
  close(): Promise<void>;
}

/** A browser that runs. */
export interface DrivenBrowser {
  /** Somebody who was never here. */
  person(): Promise<Driver>;
  close(): Promise<void>;
}

/** The window that every browser shows a page in. */
export const VIEWPORT = { width: 1280, height: 900 };

/** An expression whose value is JSON, so that all browsers bring values over alike. */
export const asJson = (expression: string): string => `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
