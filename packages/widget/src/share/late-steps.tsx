import { Component, type VNode } from 'preact';
import { focusHeading } from '../panel/focus-heading.ts';
import type { LateStepsProps } from '../panel/late.ts';
import type { Draft } from './draft.ts';
import { type ContactRequest, FollowUpStep } from './follow-up-step.tsx';
import { ShareStep } from './share-step.tsx';
import { type LateStep, stepAfterQuestions } from './step-after-questions.ts';
import { ThanksStep } from './thanks-step.tsx';

export { default as css } from './share.css?inline';

interface LateState {
  step: LateStep;
  request?: ContactRequest;
}

/** What follows the questions: the share step or an offer to get in touch, as the score has it, then the thanks. */
export class LateSteps extends Component<LateStepsProps, LateState> {
  draft: Draft = { words: '', name: '' };
  isInvited = false;
  override state: LateState = { step: this.first() };

  override componentDidUpdate(_props: LateStepsProps, before: LateState): void {
    if (before.step !== this.state.step) focusHeading((this.base as Element).parentNode);
  }

  first(): LateStep {
    const { context, response, answers } = this.props;
    const step = response
      ? stepAfterQuestions({ ...context.program, ...context.after }, answers, Boolean(context.config.location))
      : 'share';
    if (step === 'share') this.invite();
    return step;
  }

  /** Once for a response. Who opens the share step alone was invited by nobody. */
  invite(): void {
    const { context, response } = this.props;
    if (response && !this.isInvited) context.send('share.invited', { program: context.program.id, response });
    this.isInvited = true;
  }

  go = (step: LateStep): void => {
    if (step === 'share') this.invite();
    this.setState({ step });
  };

  override render(): VNode {
    const { context, messages, response, answers, onClose } = this.props;
    const { step, request } = this.state;
    const common = { context, messages };
    const comment = context.program.questions.find(({ type }) => type === 'comment');
    const toThanks = () => this.go('thanks');
    if (step === 'share') {
      return (
        <ShareStep
          {...common}
          response={response}
          draft={this.draft}
          comment={`${(comment && answers[comment.id]) || ''}`.trim()}
          onDone={response ? toThanks : onClose}
        />
      );
    }
    if (step === 'followUp' && response) {
      const onAsked = (given: ContactRequest) => this.setState({ request: given, step: 'thanks' });
      return <FollowUpStep {...common} response={response} request={request} onAsked={onAsked} onDone={toThanks} />;
    }
    return <ThanksStep {...common} request={request} draft={this.draft} onGo={this.go} onClose={onClose} />;
  }
}
