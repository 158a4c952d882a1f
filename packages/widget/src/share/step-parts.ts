import type { AfterMessages, FollowUpMessages, ShareMessages } from '../languages/messages.ts';
import type { AfterContext } from '../panel/context.ts';
import type { LateParts } from '../panel/late.ts';
import type { Draft } from './draft.ts';
import type { LateStep } from './step-after-questions.ts';

/** What the steps say: read it when it is needed, since the language may change. */
export interface LateTexts {
  context: AfterContext;
  messages: AfterMessages;
  sharing: ShareMessages;
  /** For who gave a bad score: a file of its own, with its sentences. */
  followUp: (typeof import('./follow-up-step.tsx') & { words: FollowUpMessages }) | false | undefined;
}

/** What the steps have in common. */
export interface StepParts extends LateParts, LateTexts {
  /** Takes the styles of a file that comes later. */
  root: ShadowRoot;
  isUnhappy: boolean;
  draft: Draft;
  /** Goes to another step. */
  go: (step: LateStep) => Promise<void>;
}
