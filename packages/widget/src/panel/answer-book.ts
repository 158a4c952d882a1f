import type { AnswerValue } from '@goodword/protocol';
import type { PanelContext } from './context.ts';
import { type Answers, isAnswered } from './flow.ts';

/**
 * The answers as far as the collector was told of them: each is sent as it is given, and again when it changes. `sent` is what
 * it was told of each question.
 */
export function createAnswerBook(context: PanelContext, sent: Record<string, string>) {
  return {
    /** Sends what is new since the last time; whether anything was. */
    save(answers: Answers, permitted: Record<string, boolean>): boolean {
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
    },
  };
}
