import type { VNode } from '../render/vnode.ts';
import type { Answers } from './flow.ts';

/** What the steps after the questions work with. */
export interface LaterStepsParts {
  answers: Answers;
  onClose: () => void;
  /** Draws the card anew. */
  redraw: () => void;
  /** Draws another step: a screen reader goes on from its heading. */
  onTurn: () => void;
}

/** The steps after the questions. */
export interface LaterSteps {
  render(): VNode;
  /** Asks for its texts again: the language is another. */
  renew(): Promise<void>;
}

/** Makes the steps; loaded, with all that the first of them needs, when somebody has got there. */
export type CreateLaterSteps = (parts: LaterStepsParts) => LaterSteps;
