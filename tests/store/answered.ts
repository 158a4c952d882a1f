import { NOON } from '../support/collector.ts';
import { type Logged, logged } from './logged.ts';

/** What an answer is about. */
export const about = { response: 'response1', program: 'visit', location: 'harbor' };
export const score = (id: string, value: number, at = NOON, more: object = {}): Logged =>
  logged({ ...about, ...more, id, at, type: 'survey.answered', question: 'score', value }, { question: 'score' });

export const comment = (id: string, question: string, value: unknown, more: object): Logged =>
  logged({ ...about, ...more, id, type: 'survey.answered', question, value }, { question: 'comment' });
