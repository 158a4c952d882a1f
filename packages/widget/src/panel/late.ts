import type { AfterSurvey } from '@goodword/protocol';
import type { ComponentType } from 'preact';
import type { PanelContext } from '../client/panel-context.ts';
import type { LateMessages } from '../languages/messages.ts';
import type { Answers } from './flow.ts';

/** What the steps after the questions work with. */
export interface LateContext extends PanelContext {
  after: AfterSurvey;
}

/** What the steps after the questions are given. */
export interface LateStepsProps {
  context: LateContext;
  messages: LateMessages;
  /** Absent where the share step was opened alone. */
  response: string | undefined;
  answers: Answers;
  onClose: () => void;
}

/** The steps after the questions: loaded when somebody has got there. */
export interface Late {
  LateSteps: ComponentType<LateStepsProps>;
  context: LateContext;
  messages: LateMessages;
}
