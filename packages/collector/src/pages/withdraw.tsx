import { asset } from './asset.ts';
import { Mark } from './icons.tsx';
import { Foot, type Page, renderPage, SiteBar, type SiteView } from './layout.tsx';
import { type Messages, messagesFor } from './messages.ts';
import { plainText } from './plain-text.ts';
import { safeUrl } from './safe-url.ts';

const STYLE = asset('withdraw.css');
const SCRIPT = asset('withdraw.client.js');

export type WithdrawView = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteView;
  place: { name: string };
  /** What would be taken back, shown so that the author sees that it is theirs. Empty while nothing is published. */
  words: string;
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
  return renderPage({
    messages,
    title: withdraw.title,
    brand: view.site.brand,
    style: STYLE,
    script: SCRIPT,
    data: { 'data-endpoint': view.endpoint, 'data-busy': withdraw.busy },
    images: [view.site.logoUrl],
    head: <meta name="referrer" content="no-referrer" />,
    body: (
      <>
        <SiteBar site={view.site} />
        <main class="narrow">
          <Mark />
          <h1>{withdraw.title}</h1>
          {words && (
            <blockquote class="card" dir="auto">
              {words}
            </blockquote>
          )}
          <div id="ready" hidden>
            <p>{withdraw.explanation(plainText(view.place.name))}</p>
            <p class="quiet">{withdraw.limits}</p>
            <button id="take-back" class="button primary" type="button">
              {withdraw.button}
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
        </main>
        <Foot hasMarkAbove={true} />
      </>
    ),
  });
}

export type TakenBackView = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteView;
  place: { name: string; url?: string | undefined };
};

/** What the author sees at `/r/:code/withdraw` once the words are taken back. */
export function renderTakenBackPage(view: TakenBackView, messages: Messages = messagesFor(view.language)): Page {
  const { withdraw } = messages;
  const place = plainText(view.place.name);
  const url = safeUrl(view.place.url);
  return renderPage({
    messages,
    title: withdraw.doneTitle,
    brand: view.site.brand,
    style: STYLE,
    images: [view.site.logoUrl],
    body: (
      <>
        <SiteBar site={view.site} />
        <main class="narrow">
          <h1>{withdraw.doneTitle}</h1>
          <p>{withdraw.done(place)}</p>
          {url && (
            <a class="button" href={url}>
              {withdraw.see(place)}
            </a>
          )}
        </main>
        <Foot />
      </>
    ),
  });
}
