import type { SeldomMessages } from '../languages/messages.ts';
import { addStyles } from '../panel/add-styles.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';
import type { StepParts } from './step-parts.ts';
import css from './withdrawal.css?inline';

/** The icons of their channels, which another file has: this one is loaded beside it, not from it. */
const LINK =
  'M8.5 11.5a3.3 3.3 0 004.7 0l2.8-2.8A3.3 3.3 0 0011.3 4L10 5.3M11.5 8.5a3.3 3.3 0 00-4.7 0L4 11.3A3.3 3.3 0 008.7 16l1.3-1.3';
const LETTER = 'M3 5h14v10.5H3zM3.5 6l6.5 5 6.5-5';

const on = encodeURIComponent;

/**
 * What who has published words is told with the thanks: how to take them back. The link that does is to be kept: shown, copied, or
 * mailed to oneself. It is told here and nowhere else: the collector keeps a hash of the secret alone.
 */
export function createWithdrawal(parts: StepParts): (words: SeldomMessages) => VNode {
  const { draft, redraw } = parts;
  let isCopied = false;
  async function copyLink(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      isCopied = true;
      redraw();
    } catch {
      // A page without https has no clipboard. The field above holds the link, to be copied by hand.
    }
  }
  addStyles(parts.root, css);
  return ({ published, withdraw, keep, mail }) => {
    const { sharing, context } = parts;
    const about = context.config.location?.name ?? context.config.site.name;
    const link = `${draft.url}/withdraw#${draft.secret}`;
    return (
      draft.published && [
        <p class="small public">
          {published}{' '}
          <a href={link} target="_blank" rel="noopener">
            {withdraw}
          </a>
        </p>,
        <div class="keep">
          <p class="small">
            <label>
              {keep}
              <input class="field" dir="ltr" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
            </label>
          </p>
          <div class="chips">
            <button type="button" class="chip" onClick={() => void copyLink(link)}>
              {Icon(isCopied ? 'M4 10.5l4 4 8-9' : LINK)}
              {isCopied ? sharing.copied : sharing.channels.copy}
            </button>
            {/* From and to the customer's own mailbox: we have no address of theirs, and want none. */}
            <a class="chip" href={`mailto:?subject=${on(about)}&body=${on(`${keep}\r\n\r\n${link}`)}`}>
              {Icon(LETTER)}
              {mail}
            </a>
          </div>
        </div>,
      ]
    );
  };
}
