import type { PageQuestion } from '@goodword/protocol';
import type { AfterMessages } from '../languages/messages.ts';
import type { QuestionParts } from '../panel/more.ts';
import { h, type View } from '../render/view.ts';
import { ContactFields } from '../share/contact-fields.tsx';
import { contactOf } from './is-answered.ts';

/** How the customer may be reached, under the question's own wording. */
export function ContactQuestion(
  { question, value, onAnswer }: QuestionParts & { question: PageQuestion & { type: 'contact' } },
  messages: AfterMessages,
): View {
  const given = contactOf(value);
  return (
    <div class="ask">
      {ContactFields({
        messages,
        given,
        wording: question.permission,
        wrong: undefined,
        onChange: (contact) => onAnswer(JSON.stringify(contact), true),
      })}
    </div>
  );
}
