import type { SeldomMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';
import type { createExtras } from './extras.tsx';
import type { StepParts } from './step-parts.ts';
import type { createWithdrawal } from './withdrawal.tsx';

/** The thanks, at the end of every way. */
export interface Thanks {
  /** Loads what stands beside them: how to take words back, and what few sites add. Once it is there it costs nothing. */
  prepare(): Promise<void>;
  /** `asked` is what was asked for, and how to change it. */
  render(asked: VNode): VNode;
}

/** What happens next and how to change it. A friend can be told here at every score. */
export function createThanks(parts: StepParts): Thanks {
  let withdrawal: ReturnType<typeof createWithdrawal> | undefined;
  let words: SeldomMessages | undefined;
  let extras: ReturnType<typeof createExtras> | undefined;
  return {
    async prepare() {
      const { offer, reviews } = parts.context.after;
      await Promise.all([
        // Who has a link may publish words with it.
        parts.draft.code &&
          Promise.all([import('./withdrawal.tsx'), parts.messages.seldom()]).then(([file, texts]) => {
            withdrawal ??= file.createWithdrawal(parts);
            words = texts.default;
          }),
        // Most sites have neither.
        (offer || reviews) &&
          import('./extras.tsx').then((file) => {
            extras ??= file.createExtras(parts);
          }),
      ]);
    },
    render(asked) {
      const { context, messages, sharing, onClose, go } = parts;
      const { config, after } = context;
      const { unhappy = { title: messages.thankYou, text: undefined }, ...usual } = after.thanks;
      const { title, text } = parts.isUnhappy ? unhappy : usual;
      return [
        <div class="body">
          <h2 tabIndex={-1}>{title}</h2>
          {text && <p class="lead">{text}</p>}
          {asked}
          {words && withdrawal?.(words)}
          {extras?.()}
        </div>,
        <footer>
          {config.location && after.recommend && (
            <button type="button" class="quiet" onClick={() => go('share')}>
              {Icon('M7 8H5v9h10V8h-2M10 12V3M7 6l3-3 3 3')}
              {sharing.tellAFriend}
            </button>
          )}
          {context.frame?.kind !== 'inline' && (
            <button type="button" class="primary" onClick={onClose}>
              {context.messages.close}
            </button>
          )}
        </footer>,
      ];
    },
  };
}
