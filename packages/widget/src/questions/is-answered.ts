import type { AnswerValue, PageQuestion } from '@goodword/protocol';
import { isAnswered as isCommonAnswered } from '../panel/flow.ts';

/** Whether a question of any type but a contact has an answer that can be sent. A refusal to say is one. */
export function isAnswered(question: PageQuestion, value: AnswerValue | undefined, needsEvery?: boolean): boolean {
  if (value && typeof value === 'object' && 'declined' in value) return true;
  if (question.type === 'choice') {
    const { chosen = [], other = '' } = (value ?? {}) as { chosen?: string[]; other?: string };
    // "Other" alone says nothing.
    return chosen.length > 0 && (chosen.join() !== 'other' || other.trim() !== '');
  }
  if (question.type === 'ranking') return Array.isArray(value) && value.length === question.items.length;
  // An unticked box that was ticked before takes the consent back.
  if (question.type === 'consent') return value === 1;
  if (question.type === 'date') return typeof value === 'string' && value <= today();
  return isCommonAnswered(question, value, needsEvery ?? question.required);
}

/** The day by the device's calendar, `YYYY-MM-DD`; `daysAgo` before it. */
export function today(daysAgo = 0): string {
  const date = new Date();
  date.setDate(date.getDate() - daysAgo);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}
