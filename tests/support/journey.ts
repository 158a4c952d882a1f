import { NOON } from './noon.ts';

let count = 0;
/** An id that no other test has. */
export const newId = (): string => `id-${String(++count).padStart(8, '0')}`;

/** A code of 16 letters that no other test has. */
export const newCode = (): string => `code${String(++count).padStart(12, '0')}`;

interface Who {
  visitor: string;
  session: string;
  response: string;
  location?: string;
  at?: number;
}

/** A customer with ids of their own. */
export function customer(given: Partial<Who> = {}): Who {
  return { visitor: newId(), session: newId(), response: newId(), location: 'harbor', ...given };
}

/** One event of a customer's journey. */
export function event(who: Who, type: string, more: object = {}): Record<string, unknown> & { id: string } {
  const { at = NOON, ...ids } = who;
  return { id: newId(), type, at, program: 'visit', ...ids, ...more };
}

/** The events of a customer who answers with a score and finishes. */
export function answers(who: Who, score: number): (Record<string, unknown> & { id: string })[] {
  return [
    event(who, 'survey.shown'),
    event(who, 'survey.answered', { question: 'score', value: score }),
    event(who, 'survey.completed'),
  ];
}
