import { createLaterSteps, loadThanks } from '../share/later-steps.tsx';
import { scoreOf } from '../share/score-of.ts';
import { stepFor, stepHere } from '../share/step-after-questions.ts';
import type { StepTexts } from '../share/step-parts.ts';
import type { PanelContext } from './context.ts';
import type { Answers } from './flow.ts';
import { inTime } from './in-time.ts';
import type { CreateLaterSteps } from './later-steps.ts';

/** Loads what comes after the questions: its sentences, what the collector says of it, and the file of the step that comes first. */
export async function loadLaterSteps(
  context: PanelContext,
  root: ShadowRoot,
  answers: Answers,
): Promise<CreateLaterSteps> {
  const { alone } = context;
  /** As far as can be told before the collector has: a file that is asked for later comes later. */
  const likely = alone ? 'share' : stepFor(scoreOf(context.program, answers));
  const isUnhappy = likely === 'followUp';
  async function read(): Promise<StepTexts> {
    const { client, program, messages } = context;
    const address = `${client.host}/v1/sites/${client.site}/after?${client.query()}&program=${program.id}`;
    const [texts, sharing, reply, file, words] = await inTime(
      Promise.all([
        messages.after(),
        messages.share(),
        // Its time is over before that of all of them.
        inTime(fetch(address, { credentials: 'omit' }).then((it) => it.json())).catch(client.log),
        isUnhappy && import('../share/follow-up-step.tsx'),
        isUnhappy && messages.followUp(),
        likely === 'thanks' && loadThanks(),
      ]),
    );
    // An error instead, as where no place is named, or somebody else's page: whoever has answered is thanked all the same.
    const after = reply?.thanks?.title && reply.recommend ? reply : { thanks: { title: texts.default.thankYou } };
    return {
      context: Object.assign(context, { after }),
      messages: texts.default,
      sharing: sharing.default,
      followUp: file && words ? { ...file, words: words.default } : undefined,
    };
  }
  const texts = await read();
  const first = alone ? likely : stepHere(likely, texts.context);
  const thanks = first === 'thanks' ? await inTime(loadThanks()) : undefined;
  return (parts) => createLaterSteps({ ...parts, ...texts, root, read, first, thanks, isUnhappy });
}
