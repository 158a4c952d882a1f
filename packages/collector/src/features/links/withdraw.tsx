import type { ComponentChildren } from 'preact';
import { asset } from '../../core/pages/asset.ts';
import { Mark } from '../../core/pages/icons.tsx';
import { Foot, type Layout, type Page, renderPage, SiteBar, type SiteModel } from '../../core/pages/layout.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { safeUrl } from '../../core/pages/safe-url.ts';
import { plainText } from '../../core/text/plain-text.ts';

const STYLE = asset('narrow.css') + asset('withdraw.css');
const SCRIPT = asset('withdraw.client.js');

export type WithdrawModel = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteModel;
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
export function renderWithdrawPage(model: WithdrawModel, messages: Messages = messagesFor(model.language)): Page {
  const { withdraw } = messages;
  const words = plainText(model.words);
  const site = plainText(model.site.name);
  const isPlain = model.state === 'plain';
  const title = isPlain ? withdraw.linkTitle : withdraw.title;
  const explain = isPlain ? withdraw.linkExplanation : withdraw.explanation;
  if (model.state === 'imported') {
    return renderNarrow({ model, messages, title, hasMark: true, main: <p>{withdraw.imported(site)}</p> });
  }
  return renderNarrow({
    model,
    messages,
    title,
    hasMark: true,
    script: SCRIPT,
    data: { 'data-endpoint': model.endpoint, 'data-busy': withdraw.busy },
    head: <meta name="referrer" content="no-referrer" />,
    main: (
      <>
        {words && (
          <blockquote class="card" dir="auto">
            {words}
          </blockquote>
        )}
        <div id="ready" hidden>
          <p>{model.state === 'hidden' ? withdraw.hidden(site) : explain(plainText(model.place.name))}</p>
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

export type TakenBackModel = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteModel;
  place: { name: string; url?: string | undefined };
  /** There never were words. */
  isPlain: boolean;
};

/** What the author sees at `/r/:code/withdraw` once the words are taken back. */
export function renderTakenBackPage(model: TakenBackModel, messages: Messages = messagesFor(model.language)): Page {
  const { withdraw } = messages;
  const place = plainText(model.place.name);
  const url = safeUrl(model.place.url);
  const title = model.isPlain ? withdraw.linkDoneTitle : withdraw.doneTitle;
  return renderNarrow({
    model,
    messages,
    title,
    main: (
      <>
        <p>{model.isPlain ? withdraw.linkDone(place) : withdraw.done(place)}</p>
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
  model: { site: SiteModel };
  hasMark?: boolean;
  main: ComponentChildren;
};

/** What both pages have in common: the site's bar, one column, the foot. */
function renderNarrow({ model: { site }, hasMark = false, main, ...page }: Narrow): Page {
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
