import type { PageEvent } from '@goodword/protocol';
import { createDeviceRecord } from '../client/device-record.ts';
import type { Memory, TabMemory } from '../client/gate.ts';
import { createIdentity } from '../client/identity.ts';
import type { Box } from '../client/outbox.ts';
import { randomId } from '../client/random-id.ts';
import { importFile } from '../import-file.js';
import { watchAttributes } from './embed.ts';
import { mountShare, type SharingParts } from './share-embed.ts';

/**
 * The tag for pages that pass themselves on and ask nothing: `<script async src="https://HOST/share.js" data-site="pub_…">` beside
 * any number of `<goodword-share>`. Where the page has `goodword.js`, that one fills them.
 */
function startShare(): void {
  const script = document.currentScript as HTMLScriptElement | null;
  const { site, host: named, location: place, lang, consent, debug } = script?.dataset ?? {};
  // Where the page has the other tag, that one fills the elements; and a page may hold this one twice.
  if (!script || !site || customElements.get('goodword-share') || document.querySelector('script[src*="/goodword.js"]'))
    return;
  const host = named?.replace(/\/+$/, '') ?? new URL(script.src).origin;
  const key = `goodword:${site}`;
  const log = (...words: unknown[]) => {
    if (debug !== undefined) console.info('[goodword]', ...words);
  };
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
  async function send(event: PageEvent): Promise<void> {
    const body = JSON.stringify({ site, sentAt: Date.now(), events: [event] });
    try {
      const reply = await fetch(`${host}/v1/events`, { method: 'POST', body, credentials: 'omit', keepalive: true });
      if (reply.status === 429 || reply.status > 499) throw reply.status;
    } catch (error) {
      log(error);
      // The widget sends it from the next page that has it.
      box.write({ events: [...(box.read().events ?? []), event] });
    }
  }

  const language = lang || document.documentElement.lang || navigator.language;
  const parts: Omit<SharingParts, 'words'> = {
    site,
    host,
    language,
    location: place,
    log,
    identity,
    newId: randomId,
    opened(code, channel, location) {
      const at = Date.now();
      const base = { id: at + randomId(9), at, ...identity(), ...(location && { location }) };
      void send({ ...base, type: 'share.opened', code, channel });
      dispatchEvent(new CustomEvent('goodword:share:opened', { detail: { code, channel, location } }));
    },
  };
  // One file, in the language nearest to the page's.
  const words = importFile(`${host}/share-words.js?lang=${encodeURIComponent(language)}`);
  customElements.define(
    'goodword-share',
    class extends HTMLElement {
      connectedCallback(): void {
        const fill = () =>
          void words.then(({ default: said }) => mountShare(this, { ...parts, words: said })).catch(log);
        if (this.shadowRoot) return;
        fill();
        watchAttributes(this, fill);
      }
    },
  );
}

startShare();
