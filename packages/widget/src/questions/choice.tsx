import type { PageQuestion } from '@goodword/protocol';
import { MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import type { QuestionMessages } from '../languages/messages.ts';
import type { QuestionParts } from '../panel/context.ts';
import { Counter } from '../panel/counter.tsx';
import { h, type VNode } from '../render/vnode.ts';

interface Chosen {
  chosen: string[];
  other?: string;
}

/** One of several, or some of them; "other" opens a field. */
export function Choice(
  { context, question, value, onAnswer, onLeave }: QuestionParts & { question: PageQuestion & { type: 'choice' } },
  messages: QuestionMessages,
): VNode {
  const { id, options, many, other: otherText } = question;
  const { chosen = [], other = '' } = (value ?? {}) as Partial<Chosen>;
  const all = otherText ? [...options, { id: 'other', text: otherText }] : options;
  const pick = (option: string) => {
    const rest = chosen.filter((each) => each !== option);
    const next = many ? (rest.length < chosen.length ? rest : [...chosen, option]) : [option];
    // In the order that they are written in, so that the same choice is the same answer.
    const sorted = all.map((each) => each.id).filter((each) => next.includes(each));
    onAnswer(next.includes('other') && other ? { chosen: sorted, other } : { chosen: sorted });
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: either role may be labelled
    <div class="options" role={many ? 'group' : 'radiogroup'} aria-labelledby="q">
      {many && <p class="small">{messages.many}</p>}
      {all.map((option) => (
        <label class="option">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(option.id)}
            onChange={() => pick(option.id)}
          />
          <span>{option.text}</span>
        </label>
      ))}
      {chosen.includes('other') && (
        <input
          class="field"
          aria-label={messages.other}
          placeholder={messages.other}
          maxLength={MAX_TEXT_LENGTH}
          value={other}
          onInput={(event) => onAnswer({ chosen, other: event.currentTarget.value }, true)}
          onChange={onLeave}
        />
      )}
      {chosen.includes('other') && Counter(context.format, other, MAX_TEXT_LENGTH)}
    </div>
  );
}
