import type { AnswerValue } from '@goodword/protocol';

/** An answer with what decides which of two stands: the later one. */
export interface StoredAnswer {
  value: AnswerValue;
  /** The type of the question, as the program had it. */
  kind: string | null;
  /** The wording of the box that was ticked with it. */
  wording?: string;
  at: number;
  id: string;
}
