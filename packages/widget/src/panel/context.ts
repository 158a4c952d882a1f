import type { AfterSurvey, AnswerValue, PageProgram, PageQuestion, SiteConfig } from '@goodword/protocol';
import type { Client, Send } from '../client/client.ts';
import type { Frame } from '../client/opening.ts';
import type { Outcome } from '../client/refusal.ts';
import type { Messages } from '../languages/messages.ts';
import type { VNode } from '../render/vnode.ts';
import type { Rules } from './rules.ts';

/** What the card works with. What the page is about may change while it is open: read it when it is needed. */
export interface PanelContext {
  client: Client;
  config: SiteConfig;
  /** With the items that chance has chosen for this response. */
  program: PageProgram;
  messages: Messages;
  response: string;
  /** The share step alone, without a survey before it. */
  alone: boolean;
  frame: Frame | undefined;
  /** The further questions, where the program has any. */
  further: FurtherQuestions | undefined;
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
  note(outcome: Outcome): void;
}

/** What the steps after the questions work with. */
export interface AfterContext extends PanelContext {
  /** Without an invitation where the collector has none for here: then there is nothing to share. */
  after: Partial<AfterSurvey> & Pick<AfterSurvey, 'thanks'>;
}

/** What a question is drawn with. */
export interface QuestionParts {
  context: PanelContext;
  question: PageQuestion;
  value: AnswerValue | undefined;
  /** The customer ticked that their comment may be shown. */
  isPermitted: boolean | undefined;
  /** An answer is needed and was not given. */
  isHeld: boolean;
  /** `isTyping`: it is not finished yet, and sent when the field is left. */
  onAnswer: (value: AnswerValue, isTyping?: boolean) => void;
  onPermit: (question: string) => void;
  /** A field was left: what stands in it is an answer. */
  onLeave: () => void;
  /** Draws the card anew. */
  redraw: () => void;
}

/** The further questions: a file of their own, loaded for programs that have any. */
export interface FurtherQuestions {
  css: string;
  /** Draws a question of a further type; nothing for the common ones. */
  render(parts: QuestionParts): VNode;
  /** The box for "Prefer not to say". */
  decline(parts: QuestionParts): VNode;
  isAnswered(question: PageQuestion, value: AnswerValue | undefined, needsEvery?: boolean): boolean;
  /** What to write instead, where an answer is missing; nothing where the question says so itself. */
  missing(question: PageQuestion, value: AnswerValue | undefined): string | undefined;
  /** Puts the parts of a question in the order that chance gives to a response. */
  shuffle(question: PageQuestion, response: string): PageQuestion;
  /** Sends an answer that is no answer event; whether it did. */
  report(context: PanelContext, question: PageQuestion, value: AnswerValue): boolean;
}
