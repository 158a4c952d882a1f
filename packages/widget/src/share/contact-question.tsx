import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import type { FollowUpMessages } from '../languages/messages.ts';
import type { PanelContext, QuestionParts } from '../panel/context.ts';
import { h, type VNode } from '../render/vnode.ts';
import { type Contact, ContactFields } from './contact-fields.tsx';
import { isContact } from './is-contact.ts';

/** A question for a way to be reached. It has the fields of the follow-up, and comes with them. */
export interface ContactQuestion {
  render(parts: QuestionParts): VNode;
  isAnswered(value: AnswerValue | undefined): boolean;
  /** Sends it as what it is: a request, under the question's own wording. */
  report(context: PanelContext, question: PageQuestion & { type: 'contact' }, value: AnswerValue): void;
}

/** What stands in the fields. It is kept as text, so that it can be restored like any answer. */
export function contactOf(value: AnswerValue | undefined): Contact {
  return {
    method: 'phone',
    contact: '',
    isTicked: false,
    ...(typeof value === 'string' && value && JSON.parse(value)),
  };
}

/** Makes it, with the sentences of the follow-up. */
export function createContactQuestion(words: FollowUpMessages): ContactQuestion {
  const wrong = (value: AnswerValue | undefined) => {
    const { method, contact } = contactOf(value);
    return isContact(method, contact.trim()) ? 'tick' : 'contact';
  };
  return {
    render: ({ context, question, value, isHeld, onAnswer }) => (
      <div class="ask">
        {ContactFields({
          context,
          words,
          given: contactOf(value),
          wording: (question as { permission: string }).permission,
          wrong: isHeld ? wrong(value) : undefined,
          onChange: (contact) => onAnswer(JSON.stringify(contact), true),
        })}
      </div>
    ),
    isAnswered(value) {
      const { method, contact, isTicked } = contactOf(value);
      return isTicked && isContact(method, contact.trim());
    },
    report({ program, response, send }, question, value) {
      if (value === null) return;
      const { method, contact } = contactOf(value);
      const consent = { wording: question.permission };
      send('contact.requested', { program: program.id, response, method }, { contact: contact.trim(), consent });
    },
  };
}
