import { writingLocale } from '../text/day-text.ts';
import { plainText } from '../text/plain-text.ts';
import { asset } from './asset.ts';
import { Foot, type Page, renderPage, SiteBar, type SiteModel } from './layout.tsx';
import type { Messages } from './messages.ts';
import { messagesFor } from './messages-for.ts';
import { PlaceCard, type PlaceModel } from './place-card.tsx';

const STYLE = asset('recommendation.css');
const NARROW_STYLE = asset('narrow.css');

export type GoneModel =
  | {
      /** `withdrawn`: by their author, or erased with all about them; `ended`: the same of a link without words; `hidden`: by the site. */
      reason: 'withdrawn' | 'ended' | 'hidden';
      language: string;
      site: SiteModel;
      place: PlaceModel;
      visitUrl?: string | undefined;
      /** UTC ms. */
      now: number;
    }
  /** No such code. Names no site: whoever tries codes learns nothing. Send it as 404 and `no-store`. */
  | { reason: 'unknown'; language: string };

/** A kind page for links without words behind them any more, or ever. */
export function renderGonePage(model: GoneModel, messages: Messages = messagesFor(model.language)): Page {
  const { gone } = messages;
  if (model.reason === 'unknown') {
    return renderPage({
      messages,
      title: gone.unknownTitle,
      style: NARROW_STYLE,
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
  const { site, place } = model;
  const said = {
    withdrawn: { title: gone.withdrawnTitle, text: gone.withdrawn },
    ended: { title: gone.endedTitle, text: gone.ended },
    hidden: { title: gone.hiddenTitle, text: gone.hidden(plainText(site.name)) },
  }[model.reason];
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
            <h1>{said.title}</h1>
            <p class="quiet">{said.text}</p>
          </div>
          <div class="aside">
            <PlaceCard
              messages={messages}
              siteName={plainText(site.name)}
              place={place}
              visitUrl={model.visitUrl}
              locale={writingLocale(model.language, messages.language)}
              now={model.now}
              isHeading={false}
            />
          </div>
        </main>
        <Foot />
      </>
    ),
  });
}
