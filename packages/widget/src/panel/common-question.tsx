import { MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import { sayCount } from '../languages/say.ts';
import { h, type VNode } from '../render/vnode.ts';
import type { QuestionParts } from './context.ts';
import { Counter } from './counter.tsx';
import { Icon } from './icon.tsx';
import { Scale } from './scale.tsx';

const STAR = 'M10 2l2.4 5.3 5.6.6-4.2 3.9 1.2 5.7-5-2.9-5 2.9 1.2-5.7L2 7.9l5.6-.6z';

/** The place where a question of the common types is answered. */
export function CommonQuestion(parts: QuestionParts): VNode {
  const { context, question, value, isPermitted, onAnswer, onPermit, onLeave } = parts;
  const { messages, locale, format } = context;
  const { id } = question;
  const common = { ...question, name: id, value, format, from: 1, to: 5, onPick: onAnswer };
  if (question.type === 'score') {
    return Scale({ ...common, kind: 'score', from: 0, to: 10 });
  }
  if (question.type === 'stars') {
    const speak = (count: number) => sayCount(messages.stars, count, locale);
    return Scale({ ...common, kind: 'stars', format: speak, render: () => Icon(STAR) });
  }
  if (question.type === 'drivers') {
    const { items } = question;
    const given = (value && !('declined' in (value as object)) ? value : {}) as Record<string, number>;
    return (
      <div>
        {items.map((driver, row) =>
          Scale({
            ...common,
            kind: 'dots',
            name: id + driver.id,
            label: driver.text,
            isBelow: row > 0,
            value: given[driver.id],
            onPick: (each) => onAnswer({ ...given, [driver.id]: each }),
          }),
        )}
      </div>
    );
  }
  const permission = 'permission' in question && question.permission;
  const words = typeof value === 'string' ? value : '';
  return (
    <div>
      <textarea
        aria-labelledby="q"
        maxLength={MAX_TEXT_LENGTH}
        value={words}
        onInput={(event) => onAnswer(event.currentTarget.value, true)}
        onChange={onLeave}
      />
      {Counter(format, words, MAX_TEXT_LENGTH)}
      {permission && (
        <label class="tick">
          <input type="checkbox" checked={!!isPermitted} onChange={() => onPermit(id)} />
          <span>{permission}</span>
        </label>
      )}
    </div>
  );
}
