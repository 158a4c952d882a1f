import type { PageProgram } from '@goodword/protocol';

/** Where a survey stands, if not in the corner: what the file of the other occasions knows of it. */
export interface Frame {
  /** Styles beside the card's own. */
  css: string;
  /** Its class on the host element. */
  kind: 'modal' | 'inline' | 'tab';
  /** An element of the page that holds the survey. */
  into?: HTMLElement;
  /** Calls once the customer has it in sight. Default: at once. */
  whenSeen?: (host: Element, act: () => void) => void;
  /** Puts what was drawn in front of the page, where it does not stand there yet. */
  open?: (root: ShadowRoot) => void;
  /** Set by the card: closes it as its own button does. */
  dismiss?: () => void;
}

/** How a survey is opened. */
export interface Opening {
  program: PageProgram;
  /** At the site's or the customer's own wish: waiting periods do not count. */
  isForced?: boolean | undefined;
  /** The share step alone, without a survey before it. */
  alone?: boolean | undefined;
  frame?: Frame | undefined;
}

/** An opening under way. */
export interface OpeningNow extends Opening {
  /** Nothing has changed on the page since it was asked for. */
  isCurrent(): boolean;
  /** The card is gone, or could not be shown. */
  closed(error?: unknown): void;
}

/** The card, as the client holds it. */
export interface OpenPanel {
  /** Takes it away without a trace; what was answered is sent. */
  close(): void;
  /** The configuration has changed: another language, or another location. */
  renew(): void;
}
