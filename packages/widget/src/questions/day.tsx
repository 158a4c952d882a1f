import type { QuestionMessages } from '../languages/messages.ts';
import type { QuestionParts } from '../panel/context.ts';
import { h, type VNode } from '../render/vnode.ts';
import { today } from './is-answered.ts';

/** The day of the visit: today, yesterday, or another in the browser's own calendar. */
export function Day({ question, value, onAnswer, isHeld }: QuestionParts, { date }: QuestionMessages): VNode {
  const days = [
    [today(), date.today],
    [today(1), date.yesterday],
  ] as const;
  return (
    <div class="options">
      <div class="pair" role="radiogroup" aria-labelledby="q">
        {days.map(([day, name]) => (
          <label class="option">
            <input type="radio" name={question.id} checked={value === day} onChange={() => onAnswer(day)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <label>
        <span class="small">{date.other}</span>
        <input
          class="field"
          type="date"
          max={today()}
          aria-invalid={isHeld}
          aria-describedby={isHeld ? 'e' : undefined}
          value={typeof value === 'string' ? value : ''}
          onInput={(event) => onAnswer(event.currentTarget.value || null)}
        />
      </label>
    </div>
  );
}
