import { say } from '../languages/say.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type View } from '../render/view.ts';
import { canShare } from './can-share.ts';
import type { ContactRequest } from './follow-up-step.tsx';
import { isUnhappy } from './is-unhappy.ts';
import { promiseFor } from './promise-for.ts';
import { scoreOf } from './score-of.ts';
import type { LateStep } from './step-after-questions.ts';
import type { StepParts } from './step-parts.ts';

interface ThanksParts {
  parts: StepParts;
  request: ContactRequest | undefined;
  onGo: (step: LateStep) => void;
}

/** What happens next and how to change it. A friend can be told here at every score. */
export function ThanksStep({ parts, request, onGo }: ThanksParts): View {
  const { context, messages, draft, onClose } = parts;
  const { thanks } = messages;
  const { manager } = context.after;
  const { unhappy = { title: thanks.plain, text: undefined }, ...usual } = context.after.thanks;
  const { title, text } = isUnhappy(scoreOf(context.program, parts.answers)) ? unhappy : usual;
  const promise = request && promiseFor(manager, request.method);
  return [
    <div class="body">
      <h2 tabIndex={-1}>{title}</h2>
      {text && <p class="lead">{text}</p>}
      {request && (
        <div class="wash">
          <span class="disc" aria-hidden="true">
            {Icon('M10 3a7 7 0 110 14 7 7 0 010-14zM10 6.5v4l2.5 1.5')}
          </span>
          <p>
            <b>{say(thanks[request.method], { who: manager?.name ?? messages.followUp.who })}</b>
            <span>{promise}</span>
            {say(thanks.on[request.method], { contact: request.contact })}{' '}
            <button type="button" class="link" onClick={() => onGo('followUp')}>
              {thanks.change}
            </button>
          </p>
        </div>
      )}
      {draft.published && (
        <p class="small public">
          {thanks.published}{' '}
          <a href={`${draft.url}/withdraw#${draft.secret}`} target="_blank" rel="noopener">
            {thanks.withdraw}
          </a>
        </p>
      )}
      {draft.keep?.()}
      {draft.extras?.()}
    </div>,
    <footer>
      {canShare(context) && (
        <button type="button" class="quiet" onClick={() => onGo('share')}>
          {Icon('M7 8H5v9h10V8h-2M10 12V3M7 6l3-3 3 3')}
          {parts.sharing.tellAFriend}
        </button>
      )}
      {context.frame?.kind !== 'inline' && (
        <button type="button" class="primary" onClick={onClose}>
          {context.messages.close}
        </button>
      )}
    </footer>,
  ];
}
