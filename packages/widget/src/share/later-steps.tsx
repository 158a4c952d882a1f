import { addStyles } from '../panel/add-styles.ts';
import { inTime } from '../panel/in-time.ts';
import type { LaterSteps, LaterStepsParts } from '../panel/later-steps.ts';
import { h, type VNode } from '../render/vnode.ts';
import css from './share.css?inline';
import { createShareStep, type ShareStep } from './share-step.tsx';
import type { LaterStep } from './step-after-questions.ts';
import type { FollowUp, StepParts, StepTexts } from './step-parts.ts';

/** A file of its own: most customers come to it last, or not at all. */
export const loadThanks = () => import('./thanks-step.tsx');

interface LaterStepsSources extends LaterStepsParts, StepTexts, Pick<StepParts, 'root' | 'isUnhappy'> {
  first: LaterStep;
  /** The file of the thanks, where they come first; it is loaded later where they come later. */
  thanks: typeof import('./thanks-step.tsx') | undefined;
  /** Asks for the texts again. */
  read: () => Promise<StepTexts>;
}

/** After a step has come: its own requests go first. */
const IDLE_MS = 1_000;
/** So long the thanks wait for their file where it is not there yet: they are said all the same. */
const MOST_MS = 3_000;

/** What follows the questions: the share step or an offer to get in touch, as the score has it, then the thanks. */
export function createLaterSteps({ first, read, thanks: file, ...given }: LaterStepsSources): LaterSteps {
  const parts: StepParts = { ...given, draft: { words: '', name: '' }, go };
  const { context } = parts;
  const { program, response, alone, send } = context;
  let isInvited = false;
  let step: LaterStep;
  let share: ShareStep | undefined;
  let followUp: FollowUp | undefined;
  let thanks = file?.createThanks(parts);

  /** The thanks with what stands beside them, before they are needed. */
  async function prepareThanks(): Promise<void> {
    thanks ??= (await loadThanks()).createThanks(parts);
    await thanks.prepare();
  }

  function turnTo(next: LaterStep): void {
    step = next;
    if (step === 'share') {
      // Once for a response. Who opens the share step alone was invited by nobody.
      if (!alone && !isInvited) send('share.invited', { program: program.id, response });
      isInvited = true;
      share = createShareStep(parts);
    }
    if (step === 'followUp') followUp ??= parts.followUp?.createFollowUp(parts);
    setTimeout(() => prepareThanks().then(parts.redraw, context.client.log), step === 'thanks' ? 0 : IDLE_MS);
  }

  async function go(next: LaterStep): Promise<void> {
    // Before the step is drawn: what came later would move it.
    if (next === 'thanks') await inTime(prepareThanks(), MOST_MS).catch(context.client.log);
    turnTo(next);
    parts.onTurn();
  }

  addStyles(parts.root, css);
  turnTo(first);
  return {
    render(): VNode {
      const words = parts.followUp?.words;
      return (
        <section key={step} class="turn">
          {step === 'share'
            ? share?.render()
            : step === 'followUp'
              ? words && followUp?.render(words)
              : thanks?.render(words && followUp?.asked(words)) || (
                  // Offline, the file may be out of reach.
                  <div class="body">
                    <h2 tabIndex={-1}>{parts.messages.thankYou}</h2>
                  </div>
                )}
        </section>
      );
    },
    async renew() {
      Object.assign(parts, await read());
      await thanks?.prepare();
    },
  };
}
