import { h, type View } from '../render/view.ts';
import { ContactFields } from './contact-fields.tsx';
import { isContact } from './is-contact.ts';
import { promiseFor } from './promise-for.ts';
import type { StepParts } from './step-parts.ts';

/** What the customer asked for. */
export interface ContactRequest {
  method: 'phone' | 'email';
  contact: string;
}

interface FollowUpParts {
  /** What was asked for before, and is to be changed. */
  request: ContactRequest | undefined;
  onAsked: (request: ContactRequest) => void;
  onDone: () => void;
}

/** The step, while it is open. */
export interface FollowUp {
  view(): View;
}

/** After a bad visit: may somebody get in touch? Only with a box that the customer ticks; "No, thanks" costs nothing. */
export function createFollowUp(parts: StepParts, { request, onAsked, onDone }: FollowUpParts): FollowUp {
  const { context, redraw } = parts;
  let { method, contact }: ContactRequest = request ?? { method: 'phone', contact: '' };
  let isTicked = false;
  let isBusy = false;
  let wrong: 'contact' | 'tick' | 'sending' | undefined;
  /** What was sent last, so that trying again asks no second time. */
  let sent = '';

  async function ask(): Promise<void> {
    if (isBusy) return;
    const given = contact.trim();
    wrong = isContact(method, given) ? (isTicked ? undefined : 'tick') : 'contact';
    if (wrong) return redraw();
    const text = method + given;
    if (sent !== text) {
      const consent = { wording: parts.messages.followUp.wording[method] };
      const about = { program: context.program.id, response: context.response, method };
      context.send('contact.requested', about, { contact: given, consent });
    }
    sent = text;
    isBusy = true;
    redraw();
    const isDelivered = await context.gate.deliver();
    isBusy = false;
    if (isDelivered) return onAsked({ method, contact: given });
    wrong = 'sending';
    redraw();
  }

  return {
    view() {
      const { after, messages: general } = parts.context;
      const { followUp, noThanks } = parts.messages;
      const { manager } = after;
      return [
        <div class="body">
          <h2 id="q" tabIndex={-1}>
            {after.followUp?.title}
          </h2>
          {after.followUp?.text && <p class="lead">{after.followUp.text}</p>}
          <div class="ask">
            {manager && (
              <div class="wash person">
                <span class="disc" aria-hidden="true">
                  {manager.name.split(/\s+/).map((part) => [...part][0])}
                </span>
                <p>
                  <b>
                    {manager.name}, {manager.role}
                  </b>
                  {promiseFor(manager, method)}
                </p>
              </div>
            )}
            {ContactFields({
              context: parts.context,
              messages: parts.messages,
              given: { method, contact, isTicked },
              wording: followUp.wording[method],
              wrong: wrong === 'sending' ? undefined : wrong,
              onChange(change) {
                ({ method, contact, isTicked } = change);
                wrong = undefined;
                redraw();
              },
            })}
            {wrong === 'sending' && (
              <p class="error" role="alert">
                {general.notSent}
              </p>
            )}
          </div>
        </div>,
        <footer>
          <button type="button" class="quiet" onClick={onDone}>
            {noThanks}
          </button>
          <button
            type="button"
            class={isTicked && isContact(method, contact) ? 'primary' : 'primary unready'}
            aria-busy={isBusy}
            onClick={ask}
          >
            {isBusy ? general.sending : followUp.ask[method]}
          </button>
        </footer>,
      ];
    },
  };
}
