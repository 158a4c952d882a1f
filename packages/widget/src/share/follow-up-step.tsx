import { say } from '../languages/say.ts';
import { addStyles } from '../panel/add-styles.ts';
import { Icon } from '../panel/icon.tsx';
import { h } from '../render/vnode.ts';
import css from './contact.css?inline';
import { type Contact, ContactFields } from './contact-fields.tsx';
import { isContact } from './is-contact.ts';
import { promiseFor } from './promise-for.ts';
import type { FollowUp, StepParts } from './step-parts.ts';

export { createContactQuestion } from './contact-question.tsx';
export { css };

/** After a bad visit: may somebody get in touch? Only with a box that the customer ticks; "No, thanks" costs nothing. */
export function createFollowUp(parts: StepParts): FollowUp {
  const { context, redraw, go } = parts;
  let given: Contact = { method: 'phone', contact: '', isTicked: false };
  let isBusy = false;
  let wrong: 'contact' | 'tick' | 'sending' | undefined;
  /** What has arrived. */
  let request: Contact | undefined;
  /** What was sent last, so that trying again asks no second time. */
  let sent = '';
  addStyles(parts.root, css);

  async function ask(wording: string): Promise<void> {
    if (isBusy) return;
    const { method, isTicked } = given;
    const contact = given.contact.trim();
    wrong = isContact(method, contact) ? (isTicked ? undefined : 'tick') : 'contact';
    if (wrong) return redraw();
    const text = method + contact;
    if (sent !== text) {
      const about = { program: context.program.id, response: context.response, method };
      context.send('contact.requested', about, { contact, consent: { wording } });
    }
    sent = text;
    isBusy = true;
    redraw();
    const isDelivered = await context.client.deliver();
    isBusy = false;
    wrong = isDelivered ? undefined : 'sending';
    if (!isDelivered) return redraw();
    request = { method, contact, isTicked };
    // A change of it needs a permission of its own.
    given = { ...request, isTicked: false };
    sent = '';
    await go('thanks');
  }

  return {
    render(words) {
      const { after, messages: general } = parts.context;
      const { manager, followUp } = after;
      const { method, contact, isTicked } = given;
      return [
        <div class="body">
          <h2 id="q" tabIndex={-1}>
            {followUp?.title}
          </h2>
          {followUp?.text && <p class="lead">{followUp.text}</p>}
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
              words,
              given,
              wording: words.wording[method],
              wrong: wrong === 'sending' ? undefined : wrong,
              onChange(change) {
                given = change;
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
          <button type="button" class="quiet" onClick={() => go('thanks')}>
            {parts.messages.noThanks}
          </button>
          <button
            type="button"
            class={isTicked && isContact(method, contact) ? 'primary' : 'primary unready'}
            aria-busy={isBusy}
            onClick={() => ask(words.wording[method])}
          >
            {isBusy ? general.sending : words.ask[method]}
          </button>
        </footer>,
      ];
    },
    asked(words) {
      if (!request) return undefined;
      const { manager } = parts.context.after;
      const { method, contact } = request;
      return (
        <div class="wash">
          <span class="disc" aria-hidden="true">
            {Icon('M10 3a7 7 0 110 14 7 7 0 010-14zM10 6.5v4l2.5 1.5')}
          </span>
          <p>
            <b>{say(words.asked[method], { who: manager?.name ?? words.who })}</b>
            <span>{promiseFor(manager, method)}</span>
            {say(words.on[method], { contact })}{' '}
            <button type="button" class="link" onClick={() => go('followUp')}>
              {words.change}
            </button>
          </p>
        </div>
      );
    },
  };
}
