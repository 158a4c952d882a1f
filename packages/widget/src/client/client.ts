import type { PageEvent, PageProgram, SiteConfig } from '@goodword/protocol';
import type { OwnChannel } from '../goodword.ts';
import type { Messages } from '../languages/messages.ts';
import type { addStyles } from '../panel/add-styles.ts';
import type { keepInside } from '../panel/keep-inside.ts';
import type { makeHost } from '../panel/make-host.ts';
import type { theme } from '../panel/theme.ts';
import type { DeviceRecord } from './device-record.ts';
import type { followPage } from './follow-page.ts';
import type { Box, Memory, TabMemory } from './memory.ts';
import type { Frame, Opening, OpeningNow, OpenPanel } from './opening.ts';

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

/** What the loader does for the files that come after it. */
export interface Client {
  /** The site's public key. */
  site: string;
  /** The collector's address without a slash at its end. */
  host: string;
  load: Load;
  log: (...words: unknown[]) => void;
  device: DeviceRecord<Memory>;
  tab: DeviceRecord<TabMemory>;
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
  openPanel(client: Client, opening: OpeningNow): Promise<OpenPanel | undefined>;
  addStyles: typeof addStyles;
  keepInside: typeof keepInside;
  makeHost: typeof makeHost;
  theme: typeof theme;
  /** The site's own channels, with the npm SDK. */
  channels?: readonly OwnChannel[];
}

/** What sends the events that wait on the device. */
export interface Sender {
  /** Sends in a moment; an event that was just given is remembered until it has arrived. */
  soon(event?: PageEvent): void;
  /** Sends now; `isUrgent` where the page may be about to end. Never rejects: what was not sent waits. */
  flush(isUrgent?: boolean): Promise<void>;
  /** Sends all at once; whether all of it arrived. */
  deliver(): Promise<boolean>;
}

/** Where the later files come from: file names with the script tag, modules with npm. */
export interface LaterFiles {
  panel: PanelFile;
  sender: { createSender(box: DeviceRecord<Box>, client: Client): Sender };
  language: { default: Messages };
  occasions: { createOccasions(client: Client): Occasions };
  /** What fills a page's elements. */
  elements: { watchEmbeds(client: Client, signal: AbortSignal): () => void };
  /** Where htmx or Turbo puts another page into this one. Its name is the same always. */
  follow: { followPage: typeof followPage };
}
/** Loads one of them. */
export type Load = <Name extends keyof LaterFiles>(name: Name, config: SiteConfig) => Promise<LaterFiles[Name]>;
