import type { PageEvent } from '@goodword/protocol';
import { createDeviceRecord } from '../client/device-record.ts';
import { createIdentity } from '../client/identity.ts';
import type { Box, Memory, TabMemory } from '../client/memory.ts';
import { randomId } from '../client/random-id.ts';
import { readTag, type Tag } from '../client/read-tag.ts';
import { readVerdict } from '../client/read-verdict.ts';
import { importFile } from '../import-file.js';
import type { ShareMessages } from '../languages/messages.ts';
import { watchAttributes } from './embed.ts';
import { mountShare, type SharingParts } from './share-embed.ts';

/** As many as the collector takes at once, with a margin. */
const MOST_AT_ONCE = 40;

const log = (...words: unknown[]) => console.info('[goodword]', ...words);
const nothing = () => {};

/**
 * The tag for pages that pass themselves on and ask nothing: `<script async src="https://HOST/share.js" data-site="pub_…">` beside
 * any number of `<goodword-share>`. Where the page has `goodword.js`, that one fills them.
 */
function startShare({ page, host }: Tag, tell: typeof log): void {
  const { site = '', location: place, lang, consent } = page;
  const key = `goodword:${site}`;
  const agreed = createDeviceRecord<Memory>(
    () => localStorage,
    key,
    () => true,
  ).read().agreed;
  const mayKeep = () => !!agreed || !(consent === 'required' || navigator.globalPrivacyControl);
  const identity = createIdentity(
    createDeviceRecord<Memory>(() => localStorage, key, mayKeep),
    createDeviceRecord<TabMemory>(() => sessionStorage, key, mayKeep),
  );
  const box = createDeviceRecord<Box>(() => localStorage, `${key}:out`, mayKeep);
  const waiting = (): PageEvent[] => {
    const { events } = box.read();
    return Array.isArray(events) ? events : [];
  };
  /** What has not arrived yet is kept, and sent with the next, or by the widget from a page that has it. */
  async function send(event: PageEvent): Promise<void> {
    box.write({ events: [...waiting(), event] });
    // Answers that the widget has left here are the widget's: a batch of them may be larger than a browser lets outlive a page.
    const events = waiting()
      .filter(({ type }) => type === event.type)
      .slice(-MOST_AT_ONCE);
    try {
      const reply = await fetch(`${host}/v1/events`, {
        method: 'POST',
        body: JSON.stringify({ site, sentAt: Date.now(), events }),
        credentials: 'omit',
        keepalive: true,
      });
      await readVerdict(reply, events, tell);
      box.write({ events: waiting().filter(({ id }) => !events.some((each) => each.id === id)) });
    } catch (error) {
      tell(error);
    }
  }

  const language = lang || document.documentElement.lang || navigator.language;
  const parts: Omit<SharingParts, 'words'> = {
    site,
    host,
    language,
    location: place,
    log: tell,
    identity,
    newId: randomId,
    opened(code, channel, location) {
      const at = Date.now();
      const base = { id: at + randomId(9), at, ...identity(), ...(location && { location }) };
      void send({ ...base, type: 'share.opened', code, channel });
      // On its way to the window: a page may have a `dispatchEvent` of its own.
      const detail = { code, channel, location };
      document.dispatchEvent(new CustomEvent('goodword:share:opened', { detail, bubbles: true }));
    },
  };
  // One file, in the language nearest to the page's; asked for once there is an element that needs it.
  let words: Promise<{ default: ShareMessages }> | undefined;
  customElements.define(
    'goodword-share',
    class extends HTMLElement {
      connectedCallback(): void {
        const fill = () => {
          words ??= importFile(`${host}/share-words.js?lang=${encodeURIComponent(language)}`);
          words.then(({ default: said }) => mountShare(this, { ...parts, words: said })).catch(tell);
        };
        if (this.shadowRoot) return;
        fill();
        watchAttributes(this, fill);
      }
    },
  );
}

const asksForDebug = /goodword_debug/.test(location.search);
try {
  const tag = readTag();
  // Where the page has the other tag, that one fills the elements; and a page may hold this one twice.
  const isFilled = customElements.get('goodword-share') || document.querySelector('script[src*="/goodword.js"]');
  if (!isFilled) startShare(tag, asksForDebug || tag.page.debug !== undefined ? log : nothing);
} catch (error) {
  if (asksForDebug) log(error);
}
