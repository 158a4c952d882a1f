import { MAX_CONTACT_LENGTH } from '@goodword/protocol/limits';
import type { FollowUpMessages } from '../languages/messages.ts';
import type { PanelContext } from '../panel/context.ts';
import { Counter } from '../panel/counter.tsx';
import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';

const PHONE =
  'M6.5 3.5l1.5 3.5-1.5 1.5a9 9 0 005 5l1.5-1.5 3.5 1.5v2a1.5 1.5 0 01-1.5 1.5A12 12 0 013 5a1.5 1.5 0 011.5-1.5z';
const LETTER = 'M3 5h14v10.5H3zM3.5 6l6.5 5 6.5-5';

/** How somebody may be reached, as far as it was filled in. */
export interface Contact {
  method: 'phone' | 'email';
  contact: string;
  /** The box is ticked: it may be used as the wording says. */
  isTicked: boolean;
}

interface ContactFieldsParts {
  context: Pick<PanelContext, 'format'>;
  words: FollowUpMessages;
  given: Contact;
  wording: string;
  wrong: 'contact' | 'tick' | undefined;
  onChange: (contact: Contact) => void;
}

/** Call or write, the one field that follows the choice, and a box that starts unticked. */
export function ContactFields({ context, words, given, wording, wrong, onChange }: ContactFieldsParts): VNode {
  const { method, contact, isTicked } = given;
  const choices = [
    ['phone', PHONE],
    ['email', LETTER],
  ] as const;
  const problem = wrong && (
    <p class="error" id="wrong" role="alert">
      {Icon('M10 3l7.5 13.5h-15zM10 8.5v4M10 14.4v.1')}
      {wrong === 'tick' ? words.tickFirst : words.wrong[method]}
    </p>
  );
  return [
    <div class="choice wash" role="radiogroup" aria-labelledby="q">
      {choices.map(([each, path]) => (
        <label>
          <input
            type="radio"
            name="method"
            checked={each === method}
            onChange={() => onChange({ method: each, contact: '', isTicked: false })}
          />
          <span>
            {Icon(path)}
            {words.choice[each]}
          </span>
        </label>
      ))}
    </div>,
    <label>
      <b>{words.field[method]}</b>
      <input
        class="field"
        type={method === 'phone' ? 'tel' : 'email'}
        autocomplete={method === 'phone' ? 'tel' : 'email'}
        maxLength={MAX_CONTACT_LENGTH}
        value={contact}
        aria-invalid={wrong === 'contact'}
        aria-describedby="wrong"
        onInput={(event) => onChange({ ...given, contact: event.currentTarget.value })}
      />
      {Counter(context.format, contact, MAX_CONTACT_LENGTH)}
    </label>,
    wrong === 'contact' && problem,
    <label class="tick">
      <input type="checkbox" checked={isTicked} onChange={() => onChange({ ...given, isTicked: !isTicked })} />
      <span>{wording}</span>
    </label>,
    wrong === 'tick' && problem,
  ];
}
