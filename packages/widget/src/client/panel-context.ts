import type { PageEvent, PageProgram, SiteConfig } from '@goodword/protocol';
import type { Messages } from '../languages/messages.ts';
import type { Outcome } from './refusal.ts';

/** JSON leaves out what is undefined. */
type MayBeUndefined<Fields> = {
  [Name in keyof Fields]: undefined extends Fields[Name] ? Fields[Name] | undefined : Fields[Name];
};

/** What an event says beyond what the client itself adds: id, time, visitor, session, location. */
export type EventFields<Type extends PageEvent['type']> = MayBeUndefined<
  Omit<Extract<PageEvent, { type: Type }>, 'id' | 'at' | 'visitor' | 'session' | 'location' | 'type' | 'test'>
>;

/** Takes an event. `unseen` is sent along and not told to the page: contacts, tokens, wordings. */
export type Send = <Type extends PageEvent['type'], Unseen extends keyof EventFields<Type> = never>(
  type: Type,
  fields: Omit<EventFields<Type>, Unseen>,
  unseen?: Pick<EventFields<Type>, Unseen>,
) => void;

/** All that the panel may ask of the client that opened it. */
export interface PanelContext {
  /** The site's public key. */
  site: string;
  config: SiteConfig;
  program: PageProgram;
  messages: Messages;
  /** The collector's address without a slash at its end. */
  host: string;
  /** Where what comes after the questions is had. */
  afterUrl: string;
  /** The share step alone, without a survey before it. */
  alone: boolean;
  /** The proven visit's token, where the collector knows it. */
  visit: string | undefined;
  /** Marks the program as shown; false where it may no longer be, since another tab was first. */
  claim(): boolean;
  /** Notes what came of it, for the waiting periods. */
  settle(outcome: Outcome): void;
  send: Send;
  /** Sends what was given so far at once; whether the collector has it now. */
  deliver(): Promise<boolean>;
  /** Who this is, as far as the visitor has consented to be anybody. */
  identity(): { visitor: string; session: string };
  newId(bytes?: number): string;
  /** The card is gone. */
  closed(): void;
}

/** The card, as the client holds it. */
export interface OpenPanel {
  close(): void;
}

/** Where the panel and the languages come from: file names with the script tag, modules with npm. */
export interface Loaders {
  panel(config: SiteConfig): Promise<{ openPanel(context: PanelContext): Promise<OpenPanel | undefined> }>;
  language(config: SiteConfig): Promise<{ default: Messages }>;
}
