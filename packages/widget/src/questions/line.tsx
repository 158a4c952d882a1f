import { MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import type { QuestionParts } from '../panel/context.ts';
import { Counter } from '../panel/counter.tsx';
import { h, type VNode } from '../render/vnode.ts';

/** One line of text. */
export function Line({ context, value, onAnswer, onLeave, isHeld }: QuestionParts): VNode {
  const words = typeof value === 'string' ? value : '';
  return (
    <div>
      <input
        class="field"
        aria-labelledby="q"
        aria-invalid={isHeld}
        aria-describedby={isHeld ? 'e' : undefined}
        maxLength={MAX_TEXT_LENGTH}
        value={words}
        onInput={(event) => onAnswer(event.currentTarget.value, true)}
        onChange={onLeave}
      />
      {Counter(context.format, words, MAX_TEXT_LENGTH)}
    </div>
  );
}
