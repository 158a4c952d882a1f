import type { AnswerValue, PageEvent, PageProgram, SiteConfig } from '@goodword/protocol';
import type { OwnChannel } from '../goodword.ts';
import type { Messages } from '../languages/messages.ts';
import type { addStyles } from '../panel/add-styles.ts';
import type { keepInside } from '../panel/keep-inside.ts';
import type { makeHost } from '../panel/make-host.ts';
import type { theme } from '../panel/theme.ts';
import type { followPage } from './follow-page.ts';
import type { Outcomes } from './refusal.ts';

/** JSON leaves out what is undefined. */
type MayBeUndefined<Fields> = {
  [Name in keyof Fields]: undefined extends Fields[Name] ? Fields[Name] | undefined : Fields[Name];
};

/** What an event says beyond what the client itself adds: id, time, visitor, session. */
type EventFields<Type extends PageEvent['type']> = MayBeUndefined<
  Omit<Extract<PageEvent, { type: Type }>, 'id' | 'at' | 'visitor' | 'session' | 'type' | 'test'>
>;

/** Takes an event. `unseen` is sent along and not told to the page: contacts, tokens, wordings. */
export type Send = <Type extends PageEvent['type'], Unseen extends keyof EventFields<Type> = never>(
  type: Type,
  fields: Omit<EventFields<Type>, Unseen>,
  unseen?: Pick<EventFields<Type>, Unseen>,
) => void;

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
export interface Draft {
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
  draft: Draft | undefined;
}

/** A small object that is kept where it may be. */
export interface Kept<Shape> {
  read(): Partial<Shape>;
  write(change: { [Name in keyof Shape]?: Shape[Name] | undefined }): void;
}

/** Events that the collector has not yet said it has: on the device, so that they outlive the page, for all tabs together. */
export interface Box {
  events: PageEvent[];
  /** Ids that a tab is sending just now. */
  leased: string[];
  /** Until then nobody sends: a tab is at it, or the collector asked for patience. */
  until: number;
}

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

/** What the loader does for the files that come after it. */
export interface Gate {
  /** The site's public key. */
  site: string;
  /** The collector's address without a slash at its end. */
  host: string;
  load: Load;
  log: (...words: unknown[]) => void;
  device: Kept<Memory>;
  tab: Kept<TabMemory>;
  send: Send;
  /** Sends what was given so far at once; whether the collector has it now. */
  deliver(): Promise<boolean>;
  /** Who this is, as far as the visitor has consented to be anybody. */
  identity(): { visitor: string; session: string };
  /** A random id; of 12 bytes, if not told otherwise. */
  newId(bytes?: number): string;
  /** The newest configuration; asked for where there is none. */
  config(): Promise<SiteConfig>;
  /** What it was asked with: `location`, `lang`, and `visit`, the proven visit's token. */
  query(): URLSearchParams;
  /** The page's elements that are there now. */
  elements: HTMLElement[];
  /** The page is about this location now, by the customer's own choice. */
  choose(location: string): void;
  /** Whether the program may not be shown now; says why in debug. */
  isRefused(program: PageProgram): boolean;
  open(opening: Opening): void;
  /** Takes the card away. */
  close(): void;
  /** What the page has tracked so far. */
  heard: readonly string[];
  /** Looks again at what may be shown. */
  plan(): void;
}

/** The card, as the client holds it. */
export interface OpenPanel {
  /** Takes it away without a trace; what was answered is sent. */
  close(): void;
  /** The configuration has changed: another language, or another location. */
  renew(): void;
}

/** What the file of the other occasions does for the loader. */
export interface Occasions {
  /** Why the page is not one to ask on; nothing where it is; an empty reason where waiting periods do not count either. */
  refusal(program: PageProgram): string | undefined;
  /** Ends when the moment to ask has come. */
  due(program: PageProgram): Promise<void>;
  /** Where the program stands, if not in the corner. */
  frame(program: PageProgram): Frame | undefined;
  /** A card has gone. */
  closed(): void;
  /** The page is about something else. */
  renew(): void;
  /** Takes everything away. */
  stop(): void;
}

/** What the panel's file has to offer. */
interface PanelFile {
  openPanel(gate: Gate, opening: OpeningNow): Promise<OpenPanel | undefined>;
  addStyles: typeof addStyles;
  keepInside: typeof keepInside;
  makeHost: typeof makeHost;
  theme: typeof theme;
  /** The site's own channels, with the npm SDK. */
  channels?: readonly OwnChannel[];
}

/** What sends the events that wait on the device. */
export interface Sender {
  /** Sends in a moment; an event that was just given is kept in mind until it has arrived. */
  soon(event?: PageEvent): void;
  /** Sends now; `isUrgent` where the page may be about to end. Never rejects: what was not sent waits. */
  flush(isUrgent?: boolean): Promise<void>;
  /** Sends all at once; whether all of it arrived. */
  deliver(): Promise<boolean>;
}

/** Where the later files come from: file names with the script tag, modules with npm. */
export interface LaterFiles {
  panel: PanelFile;
  sender: { createSender(box: Kept<Box>, gate: Gate): Sender };
  language: { default: Messages };
  occasions: { createOccasions(gate: Gate): Occasions };
  /** What fills a page's elements. */
  elements: { watchEmbeds(gate: Gate, signal: AbortSignal): () => void };
  /** Where htmx or Turbo puts another page into this one. Its name is the same always. */
  follow: { followPage: typeof followPage };
}
/** Loads one of them. */
export type Load = <Name extends keyof LaterFiles>(name: Name, config: SiteConfig) => Promise<LaterFiles[Name]>;
