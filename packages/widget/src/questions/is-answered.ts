import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import { isAnswered as isCommonAnswered } from '../panel/flow.ts';
import type { Contact } from '../share/contact-fields.tsx';
import { isContact } from '../share/is-contact.ts';

/** Whether a question of any type has an answer that can be sent. A refusal to say is one. */
export function isAnswered(question: PageQuestion, value: AnswerValue | undefined, needsEvery?: boolean): boolean {
  if (value && typeof value === 'object' && 'declined' in value) return true;
  if (question.type === 'choice') {
    const { chosen = [], other = '' } = (value ?? {}) as { chosen?: string[]; other?: string };
    // "Other" alone says nothing.
    return chosen.length > 0 && (chosen.join() !== 'other' || other.trim() !== '');
  }
  if (question.type === 'ranking') return Array.isArray(value) && value.length === question.items.length;
  if (question.type === 'contact') {
    const { method, contact, isTicked } = contactOf(value);
    return isTicked && isContact(method, contact.trim());
  }
  // An unticked box that was ticked before takes the consent back.
  if (question.type === 'consent') return value === 1;
  if (question.type === 'date') return typeof value === 'string' && value <= today();
  return isCommonAnswered(question, value, needsEvery ?? question.required);
}

/** What stands in the fields of a contact question. It is kept as text, so that it can be restored like any answer. */
export function contactOf(value: AnswerValue | undefined): Contact {
  return {
    method: 'phone',
    contact: '',
    isTicked: false,
    ...(typeof value === 'string' && value && JSON.parse(value)),
  };
}

/** The day by the device's calendar, `YYYY-MM-DD`; `daysAgo` before it. */
export function today(daysAgo = 0): string {
  const date = new Date();
  date.setDate(date.getDate() - daysAgo);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
