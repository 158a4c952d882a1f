import type { AfterSurvey, PageProgram, SiteConfig } from '@goodword/protocol';
import type { Frame, Gate, Send } from '../client/gate.ts';
import type { Outcome } from '../client/refusal.ts';
import type { Messages } from '../languages/messages.ts';
import type { More, Rules } from './more.ts';

/** What the card works with. What the page is about may change while it is open: read it when it is needed. */
export interface PanelContext {
  gate: Gate;
  config: SiteConfig;
  /** With the items that chance has chosen for this response. */
  program: PageProgram;
  messages: Messages;
  response: string;
  /** The share step alone, without a survey before it. */
  alone: boolean;
  frame: Frame | undefined;
  /** The rarer questions, where the program has any. */
  more: More | undefined;
  /** What depends on earlier answers, where anything does. */
  rules: Rules | undefined;
  /** For `Intl`: the language with its digits. */
  locale: string;
  /** Which visit it is about, where one is proven. */
  visitLine: string | undefined;
  /** A number as the language writes it. */
  format(value: number): string;
  /** Takes an event about the location that the card is about. */
  send: Send;
  /** Notes what came of it, for the waiting periods. */
  settle(outcome: Outcome): void;
}

/** What the steps after the questions work with. */
export interface AfterContext extends PanelContext {
  /** Without an invitation where the collector has none for here: then there is nothing to share. */
  after: Partial<AfterSurvey> & Pick<AfterSurvey, 'thanks'>;
}
