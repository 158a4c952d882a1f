import type { PageQuestion } from '@goodword/protocol';
import type { QuestionParts } from '../panel/context.ts';
import { h, type VNode } from '../render/vnode.ts';

/** A box to tick, never ticked beforehand. */
export function Box({
  question,
  value,
  onAnswer,
  isHeld,
}: QuestionParts & { question: PageQuestion & { type: 'consent' } }): VNode {
  return (
    <div>
      <label class="tick">
        <input
          type="checkbox"
          checked={value === 1}
          aria-invalid={isHeld}
          aria-describedby={isHeld ? 'e' : undefined}
          onChange={() => onAnswer(value === 1 ? null : 1)}
        />
        <span>{question.permission}</span>
      </label>
    </div>
  );
}
