import type { LateParts, LateSteps } from '../panel/late.ts';
import { h, type View } from '../render/view.ts';
import { canShare } from './can-share.ts';
import { type ContactRequest, createFollowUp, type FollowUp } from './follow-up-step.tsx';
import { createShareStep, type ShareStep } from './share-step.tsx';
import { type LateStep, stepAfterQuestions } from './step-after-questions.ts';
import type { StepParts } from './step-parts.ts';
import { ThanksStep } from './thanks-step.tsx';

export { createContactQuestion } from './contact-question.tsx';
export { default as css } from './share.css?inline';

/** What follows the questions: the share step or an offer to get in touch, as the score has it, then the thanks. */
export function createLateSteps(given: LateParts): LateSteps {
  const parts: StepParts = { ...given, draft: { words: '', name: '' } };
  const { context, answers, onClose } = given;
  const { program, response, alone, send } = context;
  let isInvited = false;
  let request: ContactRequest | undefined;
  let step: LateStep;
  let share: ShareStep | undefined;
  let followUp: FollowUp | undefined;

  async function keepLink(): Promise<void> {
    const { draft } = parts;
    if (!draft.published || draft.keep) return;
    const { createKeepLink } = await import('./keep-link.tsx');
    // Told here and nowhere else: the collector keeps a hash of the secret alone.
    draft.keep = createKeepLink(parts, `${draft.url}/withdraw#${draft.secret}`);
  }

  /** Most sites have neither an offer nor review sites: a file of its own. */
  async function addExtras(): Promise<void> {
    const { draft } = parts;
    const { offer, reviews } = parts.context.after;
    if (draft.extras || !(offer || reviews)) return;
    const { createExtras } = await import('./extras.tsx');
    draft.extras = createExtras(parts);
  }

  function turnTo(next: LateStep): void {
    step = next;
    if (step === 'share') {
      // Once for a response. Who opens the share step alone was invited by nobody.
      if (!alone && !isInvited) send('share.invited', { program: program.id, response });
      isInvited = true;
      const comment = program.questions.find(({ type }) => type === 'comment');
      const words = comment && answers[comment.id];
      share = createShareStep(parts, {
        comment: typeof words === 'string' ? words.trim() : '',
        // Who has published something is told how to take it back.
        onDone: () => (alone && !parts.draft.published ? onClose() : void go('thanks')),
      });
    }
    if (step === 'followUp') {
      followUp = createFollowUp(parts, {
        request,
        onAsked(asked) {
          request = asked;
          void go('thanks');
        },
        onDone: () => void go('thanks'),
      });
    }
  }

  async function go(next: LateStep): Promise<void> {
    // Before the step is drawn: what came later would move it.
    if (next === 'thanks') await Promise.all([keepLink(), addExtras()]).catch(context.gate.log);
    turnTo(next);
    parts.onTurn();
  }

  turnTo(alone ? 'share' : stepAfterQuestions({ ...program, ...context.after }, answers, canShare(context)));
  if (parts.context.after.reviews || parts.context.after.offer) void addExtras().then(parts.redraw, context.gate.log);
  return {
    view: (): View => (
      <section key={step} class="turn">
        {step === 'share'
          ? share?.view()
          : step === 'followUp'
            ? followUp?.view()
            : ThanksStep({ parts, request, onGo: (next) => void go(next) })}
      </section>
    ),
    renew: ({ context: changed, messages, sharing }) =>
      void Object.assign(parts, { context: changed, messages, sharing }),
  };
}
