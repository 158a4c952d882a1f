import type { PageQuestion } from '@goodword/protocol';
import type { QuestionMessages } from '../languages/messages.ts';
import { say } from '../languages/say.ts';
import type { QuestionParts } from '../panel/context.ts';
import { h, type VNode } from '../render/vnode.ts';

/** A few items, tapped in order; a second tap takes the place back. Nothing is dragged, and nothing has a place beforehand. */
export function Ranking(
  { context, question, value, onAnswer }: QuestionParts & { question: PageQuestion & { type: 'ranking' } },
  messages: QuestionMessages,
): VNode {
  const order = Array.isArray(value) ? (value as string[]) : [];
  const pick = (id: string) =>
    onAnswer(
      order.includes(id) ? order.filter((each) => each !== id) : [...order, id],
      order.length < question.items.length - 1,
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere
    <div class="options" role="group" aria-labelledby="q">
      <p class="small">{messages.ranking}</p>
      {question.items.map(({ id, text }) => {
        const place = order.indexOf(id) + 1;
        const number = context.format(place);
        return (
          <button
            type="button"
            class={place ? 'option placed' : 'option'}
            aria-pressed={place > 0 ? 'true' : 'false'}
            aria-label={place > 0 ? say(messages.ranked, { item: text, place: number }) : undefined}
            onClick={() => pick(id)}
          >
            <b aria-hidden="true">{place > 0 && number}</b>
            <span>{text}</span>
          </button>
        );
      })}
    </div>
  );
}
