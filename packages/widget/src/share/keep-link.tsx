import { Icon } from '../panel/icon.tsx';
import { h, type View } from '../render/view.ts';
import { FIRST_CHANNELS } from './channel-table.ts';
import type { StepParts } from './step-parts.ts';

const on = encodeURIComponent;

/** The link that takes words back, to be kept: shown, copied, or mailed to oneself. Whoever has it takes the words back. */
export function createKeepLink(parts: StepParts, link: string): () => View {
  let isCopied = false;
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      isCopied = true;
      parts.redraw();
    } catch {
      // A page without https has no clipboard. The field above holds the link, to be copied by hand.
    }
  }
  return () => {
    const { sharing, messages, context } = parts;
    const { keep, mail } = messages.thanks;
    const about = context.config.location?.name ?? context.config.site.name;
    return (
      <div class="keep">
        <label class="small">
          {keep}
          <input class="field" dir="ltr" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <div class="chips">
          <button type="button" class="chip" onClick={() => void copy()}>
            {Icon(isCopied ? 'M4 10.5l4 4 8-9' : (FIRST_CHANNELS.copy?.icon ?? ''))}
            {isCopied ? sharing.copied : sharing.channels.copy}
          </button>
          {/* From and to the customer's own mailbox: we have no address of theirs, and want none. */}
          <a class="chip" href={`mailto:?subject=${on(about)}&body=${on(`${keep}\r\n\r\n${link}`)}`}>
            {Icon(FIRST_CHANNELS.email?.icon ?? '')}
            {mail}
          </a>
        </div>
      </div>
    );
  };
}
