import type { PageQuestion } from '@goodword/protocol';
import type { QuestionMessages } from '../languages/messages.ts';
import type { QuestionParts } from '../panel/context.ts';
import { Icon } from '../panel/icon.tsx';
import { Scale } from '../panel/scale.tsx';
import type { VNode } from '../render/vnode.ts';

const HEAD = 'M10 2a8 8 0 110 16 8 8 0 010-16zM7.2 7.6v.6M12.8 7.6v.6';
/** From the saddest mouth to the happiest. */
const MOUTHS = [
  'M6.5 14.2c1.8-2.8 5.2-2.8 7 0',
  'M7 13.6c1.6-1.5 4.4-1.5 6 0',
  'M7 13h6',
  'M7 12.2c1.6 1.7 4.4 1.7 6 0',
  'M6.3 11.4c1.4 4 6 4 7.4 0',
];
const THUMB =
  'M3 9h3v8H3zM6 9.5L9.2 2.8c1.6 0 2.3 1 2.1 2.3L10.9 8h4.6c1 0 1.7.9 1.5 1.9l-1.2 5.7c-.2.8-.8 1.4-1.6 1.4H6';

/** A rating by faces, thumbs or effort. */
export function Rated(
  {
    context,
    question,
    value,
    onAnswer,
  }: QuestionParts & { question: PageQuestion & { type: 'smileys' | 'thumbs' | 'effort' } },
  { smileys, thumbs }: QuestionMessages,
): VNode {
  const common = { name: question.id, value, onPick: onAnswer, format: context.format };
  if (question.type === 'effort') {
    const { low, high } = question;
    return Scale({ ...common, kind: 'effort', from: 1, to: 7, low, high });
  }
  if (question.type === 'smileys') {
    const faces = question.faces ?? 5;
    // Three faces are the middle ones of five.
    const at = (each: number) => each + (faces === 3 ? 0 : -1);
    return Scale({
      ...common,
      kind: 'faces',
      from: 1,
      to: faces,
      format: (each) => smileys[at(each) as 0],
      render: (each) => Icon(`${HEAD}${MOUTHS[at(each)]}`),
    });
  }
  const names = [thumbs.down, thumbs.up];
  return Scale({
    ...common,
    kind: 'thumbs',
    from: 0,
    to: 1,
    format: (each) => `${names[each]}`,
    render: (each) => [Icon(THUMB), names[each]],
  });
}
