import type { QuestionMessages } from '../languages/messages.ts';
import type { QuestionParts } from '../panel/context.ts';
import { h, type VNode } from '../render/vnode.ts';

/** "Prefer not to say": an answer like any other, which any other replaces. */
export function Decline({ question, value, onAnswer }: QuestionParts, { decline }: QuestionMessages): VNode {
  if (!question.mayDecline) return;
  const isDeclined = !!value && typeof value === 'object' && 'declined' in value;
  return (
    <label class="tick">
      <input type="checkbox" checked={isDeclined} onChange={() => onAnswer(isDeclined ? null : { declined: true })} />
      <span>{decline}</span>
    </label>
  );
}
