import { MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import type { QuestionParts } from '../panel/more.ts';
import { h, type View } from '../render/view.ts';

/** One line of text. */
export function Line({ value, onAnswer, onLeave, isHeld }: QuestionParts): View {
  return (
    <div>
      <input
        class="field"
        aria-labelledby="q"
        aria-invalid={isHeld}
        aria-describedby={isHeld ? 'e' : undefined}
        maxLength={MAX_TEXT_LENGTH}
        value={typeof value === 'string' ? value : ''}
        onInput={(event) => onAnswer(event.currentTarget.value, true)}
        onChange={onLeave}
      />
    </div>
  );
}
