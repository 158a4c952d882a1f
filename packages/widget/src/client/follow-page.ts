/** What a page says of itself. */
export interface Said {
  location?: string | undefined;
  lang?: string | undefined;
}

const PAGE = /<html([^>]*)>/i;
/** Not another's that has its `data-site`, too, nor one that stands in a comment. */
const TAG = /<script[^>]*[-?&;]site=["']?pub_[^>]*>/i;
const COMMENTS = /<!--[\s\S]*?-->/g;

/** What the page that came as this text says. */
export function readPage(html: string): Said {
  const text = html.replace(COMMENTS, '');
  const [, root = ''] = PAGE.exec(text) ?? [];
  const [tag = ''] = TAG.exec(text) ?? [];
  const of = (name: string) => new RegExp(`(?:data-|[?&;])${name}=["']?([^"'\\s&>]+)`, 'i').exec(tag)?.[1];
  return { location: of('location'), lang: of('lang') ?? /\slang=["']?([\w-]+)/i.exec(root)?.[1] };
}

/** Of the events that htmx and Turbo tell of, what is read here. */
interface Detail {
  /** htmx: the request. */
  xhr?: XMLHttpRequest;
  /** Turbo: the reply, and where it came from. */
  fetchResponse?: { location: URL; responseHTML?: Promise<string> };
}

/** A reply has come; the page has gone elsewhere, before the next one's own scripts run; it is there, also by "Back". */
const EVENTS = [
  ...['htmx:beforeSwap', 'htmx:pushedIntoHistory', 'htmx:replacedInHistory', 'htmx:afterSettle', 'htmx:historyRestore'],
  ...['turbo:before-fetch-response', 'turbo:before-render', 'turbo:load'],
];

/**
 * htmx and Turbo put another page into this one. htmx leaves head and `<html>` of the first, Turbo runs a tag again only where none like
 * it was there before: what the next page says of itself stands in its reply and nowhere else. Tells what is known of the page that
 * is shown now. `first` is the event that this file was loaded for: by now it may have been answered.
 */
export function followPage(first: Event, changed: (said: Said) => void): void {
  const pages: Record<string, Said | undefined> = {};
  /** What the last reply said: a page may give its address another name than that which was asked for. */
  let last: Said | undefined;
  const address = (url: string) => url.split('#')[0] ?? '';
  let told = '';
  const tell = () => {
    const here = address(location.href);
    const said = pages[here];
    const text = JSON.stringify([here, said]);
    if (!said || text === told) return;
    told = text;
    changed(said);
  };
  const note = (html: string, url: string) => {
    // A part of a page says nothing of the whole.
    if (PAGE.test(html)) last = pages[address(url)] = readPage(html);
    tell();
  };
  const hear = async ({ type, detail, target }: CustomEvent<Detail>) => {
    const { xhr, fetchResponse } = detail ?? {};
    // What comes for a frame may be a whole page around it, which is not shown.
    if ((target as Element | null)?.localName === 'turbo-frame') return;
    if (/History$/.test(type)) pages[address(location.href)] ??= last;
    else if (xhr?.readyState === 4) note(xhr.responseText, xhr.responseURL);
    else if (fetchResponse) note((await fetchResponse.responseHTML) ?? '', fetchResponse.location.href);
    tell();
    const here = address(location.href);
    const isElsewhere = () => here !== address(performance.getEntriesByType('navigation')[0]?.name ?? here);
    const mayBeUnknown = /:(load|historyRestore|visit)$/.test(type) || (/:beforeRequest$/.test(type) && isElsewhere());
    if (pages[here] || !mayBeUnknown) return;
    // One that came before this file did: asked for once.
    const reply = await fetch(here, { headers: { Accept: 'text/html' } });
    if (reply.ok) note(await reply.text(), here);
  };
  // From now on the replies say more than a tag that runs again: it does not know its page's language.
  if (window.goodword?.isReady) window.goodword.isReady = () => {};
  const guarded = (event: Event) => void hear(event as CustomEvent<Detail>).catch(() => {});
  guarded(first);
  for (const name of EVENTS) document.addEventListener(name, guarded);
}
