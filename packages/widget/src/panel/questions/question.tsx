import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import { MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import type { VNode } from 'preact';
import type { Messages } from '../../languages/messages.ts';
import { Icon } from '../icon.tsx';
import { Scale } from './scale.tsx';

interface QuestionParts {
  question: PageQuestion;
  value: AnswerValue | undefined;
  /** The customer ticked that their comment may be shown. */
  isPermitted: boolean | undefined;
  messages: Messages;
  /** A number as the language writes it. */
  format: (value: number) => string;
  onAnswer: (value: AnswerValue, isTyping?: boolean) => void;
  onPermit: (question: string) => void;
  /** A field was left: what stands in it is an answer. */
  onLeave: () => void;
}

const STAR = 'M10 2l2.4 5.3 5.6.6-4.2 3.9 1.2 5.7-5-2.9-5 2.9 1.2-5.7L2 7.9l5.6-.6z';

/** The place where one question is answered, by its type. */
export function Question(parts: QuestionParts): VNode {
  const { question, value, isPermitted, messages, format, onAnswer, onPermit, onLeave } = parts;
  const { id } = question;
  const common = { name: id, value, format, from: 1, to: 5, onPick: onAnswer };
  if (question.type === 'score') {
    const { low, high } = question;
    return Scale({ ...common, kind: 'score', from: 0, to: 10, low, high });
  }
  if (question.type === 'stars') {
    return Scale({ ...common, kind: 'stars', format: messages.stars, draw: () => Icon(STAR) });
  }
  if (question.type === 'drivers') {
    const { items, low, high } = question;
    const given = (value ?? {}) as Record<string, number>;
    return (
      <div>
        {items.map((driver, row) =>
          Scale({
            ...common,
            kind: 'dots',
            name: id + driver.id,
            label: driver.text,
            low,
            high,
            isBelow: row > 0,
            value: given[driver.id],
            onPick: (each) => onAnswer({ ...given, [driver.id]: each }),
          }),
        )}
      </div>
    );
  }
  return (
    <div>
      <textarea
        aria-labelledby="q"
        maxLength={MAX_TEXT_LENGTH}
        value={value as string}
        onInput={(event) => onAnswer(event.currentTarget.value, true)}
        onChange={onLeave}
      />
      {question.permission && (
        <label class="tick">
          <input type="checkbox" checked={isPermitted} onChange={() => onPermit(id)} />
          <span>{question.permission}</span>
        </label>
      )}
    </div>
  );
}
