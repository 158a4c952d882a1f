import type { AnswerValue } from '@goodword/protocol';
import type { PanelContext } from './context.ts';
import { type Answers, isAnswered } from './flow.ts';

interface AnswersSoFar {
  answers: Answers;
  /** The comments that may be shown, by question. */
  permitted: Record<string, boolean>;
  /** What the collector was told of each question: it is told of what it is told now. */
  sent: Record<string, string>;
}

/** Sends what is new since the last time: each answer as it is given, and again when it changes. Whether anything was. */
export function sendAnswers(context: PanelContext, { answers, permitted, sent }: AnswersSoFar): boolean {
  const { program, client, send, further, response } = context;
  let isNew = false;
  for (const question of program.questions) {
    const { id } = question;
    const given = answers[id];
    const has = (further?.isAnswered ?? isAnswered)(question, given, false);
    const value = has ? (given as AnswerValue) : null;
    const wording =
      value && 'permission' in question && (question.type !== 'comment' || permitted[id]) && question.permission;
    const text = JSON.stringify([value, wording]);
    // A question that was never answered has nothing to take back.
    if (text === sent[id] || (value === null && !sent[id])) continue;
    sent[id] = text;
    isNew = true;
    if (further?.report(context, question, value)) continue;
    const consent = wording ? { wording } : undefined;
    const visit = (context.config.visit && client.query().get('visit')) ?? undefined;
    send('survey.answered', { program: program.id, response, question: id, value }, { consent, visit });
  }
  return isNew;
}
