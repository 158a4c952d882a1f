import type { AfterMessages, ShareMessages } from '../languages/messages.ts';
import type { View } from '../render/view.ts';
import type { AfterContext } from './context.ts';
import type { Answers } from './flow.ts';

/** What the steps after the questions work with. */
export interface LateParts {
  context: AfterContext;
  messages: AfterMessages;
  sharing: ShareMessages;
  answers: Answers;
  onClose: () => void;
  /** Draws the card anew. */
  redraw: () => void;
  /** Draws another step: a screen reader goes on from its heading. */
  onTurn: () => void;
}

/** The steps after the questions. */
export interface LateSteps {
  view(): View;
  /** The texts have changed: another language. */
  renew(late: Pick<Late, 'context' | 'messages' | 'sharing'>): void;
}

/** What is loaded when somebody has got there. */
export interface Late {
  createLateSteps(parts: LateParts): LateSteps;
  context: AfterContext;
  messages: AfterMessages;
  sharing: ShareMessages;
}
