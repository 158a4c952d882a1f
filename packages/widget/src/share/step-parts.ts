import type { LateParts } from '../panel/late.ts';
import type { Draft } from './draft.ts';

/** What the steps have in common. */
export interface StepParts extends LateParts {
  draft: Draft;
}
