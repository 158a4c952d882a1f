import type { VNode } from 'preact';
import type { LateMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import type { LateContext } from '../panel/late.ts';
import type { Draft } from './draft.ts';
import type { ContactRequest } from './follow-up-step.tsx';
import type { LateStep } from './step-after-questions.ts';

interface ThanksProps {
  context: LateContext;
  messages: LateMessages;
  request: ContactRequest | undefined;
  draft: Draft;
  onGo: (step: LateStep) => void;
  onClose: () => void;
}

/** What happens next and how to change it. A friend can be told here at every score. */
export function ThanksStep({ context, messages, request, draft, onGo, onClose }: ThanksProps): VNode {
  const { thanks } = messages;
  const { title, text } = context.after.thanks;
  const { location } = context.config;
  return (
    <section class="turn">
      <div class="body">
        <h2 tabIndex={-1}>{title}</h2>
        {text && <p class="lead">{text}</p>}
        {request && (
          <div class="wash">
            <span class="disc" aria-hidden="true">
              {Icon('M10 3a7 7 0 110 14 7 7 0 010-14zM10 6.5v4l2.5 1.5')}
            </span>
            <p>
              <b>{thanks[request.method](context.after.manager?.name ?? messages.followUp.who)}</b>
              <span>{context.after.manager?.promise}</span>
              {thanks.on[request.method](request.contact)}{' '}
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
      </div>
      <footer>
        {location && (
          <button type="button" class="quiet" onClick={() => onGo('share')}>
            {Icon('M7 8H5v9h10V8h-2M10 12V3M7 6l3-3 3 3')}
            {messages.tellAFriend}
          </button>
        )}
        <button type="button" class="primary" onClick={onClose}>
          {context.messages.close}
        </button>
      </footer>
    </section>
  );
}
