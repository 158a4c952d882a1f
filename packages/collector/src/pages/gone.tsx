import { asset } from './asset.ts';
import { writingLocale } from './day-text.ts';
import { Foot, type Page, renderPage, SiteBar, type SiteView } from './layout.tsx';
import { type Messages, messagesFor } from './messages.ts';
import { PlaceCard, type PlaceView } from './place-card.tsx';
import { plainText } from './plain-text.ts';

const STYLE = asset('recommendation.css');

export type GoneView =
  /** The words were withdrawn, or hidden by the site: the link leads to the place. */
  | {
      reason: 'withdrawn';
      language: string;
      site: SiteView;
      place: PlaceView;
      visitUrl?: string | undefined /** UTC ms. */;
      now: number;
    }
  /** No such code. Names no site: whoever tries codes learns nothing. Send it as 404 and `no-store`. */
  | { reason: 'unknown'; language: string };

/** A kind page for links without words behind them any more, or ever. */
export function renderGonePage(view: GoneView, messages: Messages = messagesFor(view.language)): Page {
  const { gone } = messages;
  if (view.reason === 'unknown') {
    return renderPage({
      messages,
      title: gone.unknownTitle,
      body: (
        <>
          <main class="narrow">
            <h1>{gone.unknownTitle}</h1>
            <p>{gone.unknown}</p>
          </main>
          <Foot />
        </>
      ),
    });
  }
  const { site, place } = view;
  return renderPage({
    messages,
    title: `${plainText(place.name)} – ${plainText(site.name)}`,
    brand: site.brand,
    style: STYLE,
    images: [site.logoUrl, place.photoUrl],
    body: (
      <>
        <SiteBar site={site} />
        <main class="columns">
          <div class="notice">
            <h1>{gone.withdrawnTitle}</h1>
            <p class="quiet">{gone.withdrawn}</p>
          </div>
          <div class="aside">
            <PlaceCard
              messages={messages}
              siteName={plainText(site.name)}
              place={place}
              visitUrl={view.visitUrl}
              locale={writingLocale(view.language, messages.language)}
              now={view.now}
              isHeading={false}
            />
          </div>
        </main>
        <Foot />
      </>
    ),
  });
}
