import type { ComponentChildren } from 'preact';
import { asset } from '../../core/pages/asset.ts';
import { Mark } from '../../core/pages/icons.tsx';
import { Foot, type Layout, type Page, renderPage, SiteBar, type SiteView } from '../../core/pages/layout.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { safeUrl } from '../../core/pages/safe-url.ts';
import { plainText } from '../../core/text/plain-text.ts';

const STYLE = asset('narrow.css') + asset('withdraw.css');
const SCRIPT = asset('withdraw.client.js');

export type WithdrawView = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteView;
  place: { name: string };
  /**
   * What would be taken back, shown so that the author sees that it is theirs. Empty while nothing is published, and where the site
   * took it down: whoever has the link must not read it here.
   */
  words: string;
  /** `plain`: a link without words; `hidden`: the site took the words down; `imported`: nobody was given a private link. */
  state: 'published' | 'plain' | 'hidden' | 'imported';
  /**
   * Path of this collector. The page posts `{"secret": "…"}` there as JSON; 2xx: taken back, 401, 403 or 404: not their
   * secret, else: try again. On 2xx the page loads its own address again and expects `renderTakenBackPage`.
   */
  endpoint: string;
};

/** `/r/:code/withdraw`. The secret stands in the fragment, so opening the link, or a scanner's fetch, takes nothing back. */
export function renderWithdrawPage(view: WithdrawView, messages: Messages = messagesFor(view.language)): Page {
  const { withdraw } = messages;
  const words = plainText(view.words);
  const site = plainText(view.site.name);
  const isPlain = view.state === 'plain';
  const title = isPlain ? withdraw.linkTitle : withdraw.title;
  const explain = isPlain ? withdraw.linkExplanation : withdraw.explanation;
  if (view.state === 'imported') {
    return renderNarrow({ view, messages, title, hasMark: true, main: <p>{withdraw.imported(site)}</p> });
  }
  return renderNarrow({
    view,
    messages,
    title,
    hasMark: true,
    script: SCRIPT,
    data: { 'data-endpoint': view.endpoint, 'data-busy': withdraw.busy },
    head: <meta name="referrer" content="no-referrer" />,
    main: (
      <>
        {words && (
          <blockquote class="card" dir="auto">
            {words}
          </blockquote>
        )}
        <div id="ready" hidden>
          <p>{view.state === 'hidden' ? withdraw.hidden(site) : explain(plainText(view.place.name))}</p>
          {!isPlain && <p class="quiet">{withdraw.limits}</p>}
          <button id="take-back" class="button primary" type="button">
            {isPlain ? withdraw.linkButton : withdraw.button}
          </button>
        </div>
        <p id="missing" hidden>
          {withdraw.missing}
        </p>
        <div role="alert">
          <p id="refused" class="problem" hidden>
            {withdraw.refused}
          </p>
          <p id="failed" class="problem" hidden>
            {withdraw.failed}
          </p>
        </div>
        <noscript>
          <p>{withdraw.needsScript}</p>
        </noscript>
      </>
    ),
  });
}

export type TakenBackView = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteView;
  place: { name: string; url?: string | undefined };
  /** There never were words. */
  isPlain: boolean;
};

/** What the author sees at `/r/:code/withdraw` once the words are taken back. */
export function renderTakenBackPage(view: TakenBackView, messages: Messages = messagesFor(view.language)): Page {
  const { withdraw } = messages;
  const place = plainText(view.place.name);
  const url = safeUrl(view.place.url);
  const title = view.isPlain ? withdraw.linkDoneTitle : withdraw.doneTitle;
  return renderNarrow({
    view,
    messages,
    title,
    main: (
      <>
        <p>{view.isPlain ? withdraw.linkDone(place) : withdraw.done(place)}</p>
        {url && (
          <a class="button" href={url}>
            {withdraw.see(place)}
          </a>
        )}
      </>
    ),
  });
}

type Narrow = Pick<Layout, 'messages' | 'title' | 'script' | 'data' | 'head'> & {
  view: { site: SiteView };
  hasMark?: boolean;
  main: ComponentChildren;
};

/** What both pages have in common: the site's bar, one column, the foot. */
function renderNarrow({ view: { site }, hasMark = false, main, ...page }: Narrow): Page {
  return renderPage({
    ...page,
    brand: site.brand,
    style: STYLE,
    images: [site.logoUrl],
    body: (
      <>
        <SiteBar site={site} />
        <main class="narrow">
          {hasMark && <Mark />}
          <h1>{page.title}</h1>
          {main}
        </main>
        <Foot hasMarkAbove={hasMark} />
      </>
    ),
  });
}
