import { MAX_CONTACT_LENGTH } from '@goodword/protocol/limits';
import { Component, type VNode } from 'preact';
import type { LateMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import type { LateContext } from '../panel/late.ts';
import { CHANNEL_ICONS } from './channel-icons.ts';
import { isContact } from './is-contact.ts';

const PHONE =
  'M6.5 3.5l1.5 3.5-1.5 1.5a9 9 0 005 5l1.5-1.5 3.5 1.5v2a1.5 1.5 0 01-1.5 1.5A12 12 0 013 5a1.5 1.5 0 011.5-1.5z';

/** What the customer asked for. */
export interface ContactRequest {
  method: 'phone' | 'email';
  contact: string;
}

interface FollowUpProps {
  context: LateContext;
  messages: LateMessages;
  response: string;
  /** What was asked for before, and is to be changed. */
  request: ContactRequest | undefined;
  onAsked: (request: ContactRequest) => void;
  onDone: () => void;
}

interface FollowUpState extends ContactRequest {
  isTicked: boolean;
  wrong?: 'contact' | 'tick' | 'sending' | undefined;
  isBusy?: boolean;
}

/** After a bad visit: may somebody get in touch? Only with a box that the customer ticks; "No, thanks" costs nothing. */
export class FollowUpStep extends Component<FollowUpProps, FollowUpState> {
  override state: FollowUpState = { method: 'phone', contact: '', ...this.props.request, isTicked: false };
  /** What was sent last, so that trying again asks no second time. */
  sent = '';

  ask = async (): Promise<void> => {
    const { context, messages, response, onAsked } = this.props;
    const { method, isTicked, isBusy } = this.state;
    if (isBusy) return;
    const contact = this.state.contact.trim();
    if (!isContact(method, contact)) return this.setState({ wrong: 'contact' });
    if (!isTicked) return this.setState({ wrong: 'tick' });
    const text = method + contact;
    if (this.sent !== text) {
      const consent = { wording: messages.followUp.wording[method] };
      context.send('contact.requested', { program: context.program.id, response, method }, { contact, consent });
    }
    this.sent = text;
    this.setState({ isBusy: true, wrong: undefined });
    if (await context.deliver()) onAsked({ method, contact });
    else this.setState({ isBusy: false, wrong: 'sending' });
  };

  override render(): VNode {
    const { context, messages, onDone } = this.props;
    const { followUp } = messages;
    const { method, contact, isTicked, wrong, isBusy } = this.state;
    const manager = context.after.manager;
    const choices = [
      ['phone', PHONE],
      ['email', CHANNEL_ICONS.email],
    ] as const;
    const problem = wrong && (
      <p class="error" id="wrong" role="alert">
        {Icon('M10 3l7.5 13.5h-15zM10 8.5v4M10 14.4v.1')}
        {wrong === 'tick'
          ? followUp.tickFirst
          : wrong === 'sending'
            ? context.messages.notSent
            : followUp.wrong[method]}
      </p>
    );
    return (
      <section class="turn">
        <div class="body">
          <h2 id="q" tabIndex={-1}>
            {context.after.followUp?.title}
          </h2>
          {context.after.followUp?.text && <p class="lead">{context.after.followUp.text}</p>}
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
                  {manager.promise}
                </p>
              </div>
            )}
            <div class="choice wash" role="radiogroup" aria-labelledby="q">
              {choices.map(([each, path]) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="method"
                    checked={each === method}
                    onChange={() => this.setState({ method: each, contact: '', isTicked: false, wrong: undefined })}
                  />
                  <span>
                    {Icon(path)}
                    {followUp.choice[each]}
                  </span>
                </label>
              ))}
            </div>
            <label>
              <b>{followUp.field[method]}</b>
              <input
                class="field"
                type={method === 'phone' ? 'tel' : 'email'}
                autocomplete={method === 'phone' ? 'tel' : 'email'}
                maxLength={MAX_CONTACT_LENGTH}
                value={contact}
                aria-invalid={wrong === 'contact'}
                aria-describedby="wrong"
                onInput={(event) => this.setState({ contact: event.currentTarget.value, wrong: undefined })}
              />
            </label>
            {wrong === 'contact' && problem}
            <label class="tick">
              <input
                type="checkbox"
                checked={isTicked}
                onChange={() => this.setState({ isTicked: !isTicked, wrong: undefined })}
              />
              <span>{followUp.wording[method]}</span>
            </label>
            {wrong !== 'contact' && problem}
          </div>
        </div>
        <footer>
          <button type="button" class="quiet" onClick={onDone}>
            {messages.noThanks}
          </button>
          <button
            type="button"
            class={isTicked && isContact(method, contact) ? 'primary' : 'primary unready'}
            aria-busy={isBusy}
            onClick={this.ask}
          >
            {isBusy ? context.messages.sending : followUp.ask[method]}
          </button>
        </footer>
      </section>
    );
  }
}
