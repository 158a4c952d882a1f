import type { RecommendationRequest } from '@goodword/protocol';
import type { ShareMessages } from '../languages/messages.ts';
import { FIRST_CHANNELS } from '../share/channel-table.ts';
import { addressFor, arrangeChannels, channelLink } from '../share/channels.ts';
import { dress } from './embed.ts';
import type { EmbedParts } from './embed-parts.ts';
import { make, sign } from './make.ts';
import css from './share-embed.css?inline';

const SHARE = 'M7 8H5v9h10V8h-2M10 12V3M7 6l3-3 3 3';
const TICK = 'M4 10.5l4 4 8-9';
/** Nobody waits longer for a network that hangs. */
const PATIENCE_MS = 15_000;

/** What passing a page on needs beside. */
export interface SharingParts {
  site: string;
  host: string;
  /** The location that the page is about, where one is known. */
  location: string | undefined;
  /** BCP 47, of the page. */
  language: string;
  words: ShareMessages;
  identity(): { visitor: string; session: string };
  newId(bytes?: number): string;
  /** Counts an opened share. */
  opened(code: string, channel: 'email', location: string | undefined): void;
  log(...words: unknown[]): void;
}

/**
 * What the element is about: its `url`, else the page's canonical address, else the address as far as it says what the page is.
 * What stands after the `?` may be its visitor's own, and is not passed on unless the page says so.
 */
function contentOf(element: HTMLElement): { url: string; title: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const named = element.getAttribute('url');
  // Read by an anchor: old pages have a variable of their own called `URL`, or a form of the name `title`.
  const url = named ? make('a', { href: named }).href : canonical || location.origin + location.pathname;
  const title = (element.getAttribute('title') || document.querySelector('head title')?.textContent || url).trim();
  return { url, title: title.slice(0, 200) };
}

/** The element on a page that has the loader. */
export async function mount(element: HTMLElement, { client, config, messages }: EmbedParts): Promise<void> {
  const { site, host, newId, identity, log, send } = client;
  const { language, location } = config;
  const words = (await messages.share()).default;
  mountShare(element, {
    ...{ site, host, newId, identity, log, language, words, location: location?.id },
    opened: (code, channel, location) => send('share.opened', { code, channel, location }),
  });
}

/** A button that unfolds the channels: anything that the site offers can be passed on by them, each time with a link of its own. */
export function mountShare(element: HTMLElement, parts: SharingParts): void {
  const { words, language } = parts;
  const { url: page, title } = contentOf(element);
  const said = element.getAttribute('text') ?? title;
  const place = element.getAttribute('location') ?? parts.location;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const isApple = /iP(hone|ad|od)/.test(navigator.userAgent);
  const code = parts.newId();
  const about: RecommendationRequest = {
    site: parts.site,
    code,
    // Nobody keeps it: a link without words has nothing to take back, and nobody else shall write words under it.
    secret: parts.newId(18),
    content: { url: page, title },
    ...(place && { location: place }),
    language,
  };
  let asked: Promise<string> | undefined;
  let isFilled = false;

  /** Made when somebody is about to share, not for everybody who sees the page. Links are live before they can be tapped. */
  function link(): Promise<string> {
    asked ??= fetch(`${parts.host}/v1/recommendations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...about, ...parts.identity() }),
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout?.(PATIENCE_MS),
    }).then(async (reply) => {
      const { url } = await reply.json();
      // Only the collector's own word counts: in its place anybody between may say "200".
      if (!reply.ok || typeof url !== 'string') throw reply.status;
      return url;
    });
    asked.catch(() => {
      asked = undefined;
    });
    return asked;
  }

  const card = dress(element, css, words.direction, language);
  const status = make('p', { role: 'status' });
  const channels = make('div');
  const folded = make('div', { class: 'all', hidden: true }, channels, status);
  const open = make(
    'button',
    {
      type: 'button',
      'aria-expanded': 'false',
      onclick: press,
      onpointerenter: prepare,
      onfocus: prepare,
    },
    sign(SHARE),
    words.tellAFriend,
  );
  card.append(make('div', {}, open, folded));

  function prepare(): void {
    link().catch(parts.log);
  }

  async function press(): Promise<void> {
    const opens = folded.hidden;
    folded.hidden = !opens;
    open.setAttribute('aria-expanded', `${opens}`);
    if (!opens || isFilled) return;
    status.textContent = words.preparing;
    try {
      fill(await link());
      status.textContent = words.opens;
    } catch (error) {
      parts.log(error);
      status.replaceChildren(words.failed, ' ', make('button', { type: 'button', onclick: again }, words.again));
    }
  }

  function again(): void {
    folded.hidden = true;
    void press();
  }

  function fill(url: string): void {
    isFilled = true;
    const names: Record<string, string> = words.channels;
    const { first, row } = arrangeChannels(['email', 'sms', 'whatsapp', 'copy', 'facebook', 'x', 'device'], {
      isTouch,
      canShare: 'share' in navigator,
    });
    for (const channel of [first, ...row] as 'email'[]) {
      const data = FIRST_CHANNELS[channel];
      if (!data) continue;
      const address = addressFor(url, channel);
      const href = channelLink(data, { words: said, url: address, place: title, isApple });
      const inside = [sign(data.icon), names[channel]];
      const count = () => parts.opened(code, channel, place ?? undefined);
      channels.append(
        href
          ? make('a', { href, target: '_blank', rel: 'noopener', onclick: count }, ...inside)
          : make('button', { type: 'button', onclick: act }, ...inside),
      );
      async function act({ currentTarget }: Event): Promise<void> {
        const button = currentTarget as HTMLElement;
        if ((channel as string) === 'device') {
          // Its sheet tells when it was closed again: that is no share.
          return navigator.share({ title, text: said, url: address }).then(count).catch(parts.log);
        }
        count();
        try {
          await navigator.clipboard.writeText(address);
          button.replaceChildren(sign(TICK), words.copied);
          status.textContent = words.linkCopied;
        } catch {
          const field = make('input', { readonly: true, value: address, 'aria-label': words.copyYourself });
          status.replaceChildren(words.copyYourself, field);
          field.select();
        }
      }
    }
  }
}
