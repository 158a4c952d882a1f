import type { AnswerValue } from '@goodword/protocol';
import type { PanelContext } from '../client/panel-context.ts';
import { type Answers, isAnswered } from './flow.ts';

/** The answers as far as the collector was told of them: each is sent as it is given, and again when it changes. */
export function createAnswerBook({ program, visit, send }: PanelContext, response: string) {
  const sent: Record<string, string> = {};
  return {
    hasAnswers: () => Object.keys(sent).length > 0,
    /** Sends what is new since the last time; whether anything was. */
    save(answers: Answers, permitted: Record<string, boolean>): boolean {
      let isNew = false;
      for (const question of program.questions) {
        const { id } = question;
        const given = answers[id];
        const value = isAnswered(question, given, false) ? (given as AnswerValue) : null;
        const wording = value && permitted[id] && question.type === 'comment' && question.permission;
        const text = JSON.stringify([value, wording]);
        // A question that was never answered has nothing to take back.
        if (text === sent[id] || (value === null && !sent[id])) continue;
        sent[id] = text;
        isNew = true;
        const consent = wording ? { wording } : undefined;
        send('survey.answered', { program: program.id, response, question: id, value }, { consent, visit });
      }
      return isNew;
    },
  };
}
