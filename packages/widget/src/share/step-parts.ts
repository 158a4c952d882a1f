import type { AfterMessages, FollowUpMessages, ShareMessages } from '../languages/messages.ts';
import type { AfterContext } from '../panel/context.ts';
import type { LaterStepsParts } from '../panel/later-steps.ts';
import type { VNode } from '../render/vnode.ts';
import type { Draft } from './draft.ts';
import type { LaterStep } from './step-after-questions.ts';

/** What the steps say: read it when it is needed, since the language may change. */
export interface StepTexts {
  context: AfterContext;
  messages: AfterMessages;
  sharing: ShareMessages;
  /** For who gave a bad score: a file of its own, with its sentences. */
  followUp: { createFollowUp(parts: StepParts): FollowUp; words: FollowUpMessages } | undefined;
}

/** After a bad score; and what it says later, in the language of then. */
export interface FollowUp {
  render(words: FollowUpMessages): VNode;
  /** For the thanks: what happens next, and how to change it. Nothing where nobody is to get in touch. */
  asked(words: FollowUpMessages): VNode;
}

/** What the steps have in common. */
export interface StepParts extends LaterStepsParts, StepTexts {
  /** Takes the styles of a file that comes later. */
  root: ShadowRoot;
  isUnhappy: boolean;
  draft: Draft;
  /** Goes to another step. */
  go: (step: LaterStep) => Promise<void>;
}
