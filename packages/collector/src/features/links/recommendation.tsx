import { asset } from '../../core/pages/asset.ts';
import { Mark } from '../../core/pages/icons.tsx';
import { Foot, type Page, renderPage, SiteBar, type SiteModel } from '../../core/pages/layout.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { PlaceCard, type PlaceModel } from '../../core/pages/place-card.tsx';
import { safeUrl } from '../../core/pages/safe-url.ts';
import { writingLocale } from '../../core/text/day-text.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { textWidth, writingOf } from '../../core/text/writing.ts';
import { HowWeKnow } from './how-we-know.tsx';
import { Disclosure, OfferBox, type OfferModel } from './offer.tsx';
import { SocialTags } from './social-tags.tsx';
import { structuredData } from './structured-data.ts';
import type { Verification } from './verification.ts';

const STYLE = asset('recommendation.css');
const SCRIPT = asset('landing.client.js');
const OFFER_SCRIPT = asset('offer.client.js');

/** Everything that `/r/:code` shows. Texts are as people wrote them; addresses are checked again here. */
export type RecommendationModel = {
  /** BCP 47, of the page's own sentences; what it has no sentences in becomes English. */
  language: string;
  /** The page's own absolute address, without a query. */
  url: string;
  /** Absolute address of the 1200 × 630 PNG. */
  cardUrl: string;
  site: SiteModel;
  place: PlaceModel;
  /** What the customer published; absent while there are no words: then the page is a plain card of the place. */
  recommendation?:
    | {
        words: string;
        /** BCP 47 of the words, if known. */
        language?: string | undefined;
        /** Absent: "A customer". */
        name?: string | undefined;
        verification: Verification;
        /** The shop brought them in: they did not come in through its pages, and nobody can take them back by a link. */
        isImported?: boolean | undefined;
        /** What the friend may have on these words. Absent where no offer goes with them. */
        offer?: OfferModel | undefined;
      }
    | undefined;
  /** The link is about something that the shop has, rather than about the shop. */
  isThing?: boolean | undefined;
  /** UTC ms: whether the place is open now. */
  now: number;
  /** The shop's page, already with `?gw=` and the click id. Without it there is no "Visit". */
  visitUrl?: string | undefined;
  /** For the event `link.landed`, sent once people really see the page. `endpoint` is a path of this collector. */
  /** What confirms that a person sees it; `channel`: by which the link had travelled, as its address says. */
  beacon: { endpoint: string; site: string; code: string; nonce: string; channel?: string | undefined };
  /** Where others say a good word too; without it they are not invited to. */
  recommendUrl?: string | undefined;
  /** Where all that was said of the place stands, and how much that is. */
  wall?: { url: string; count: number } | undefined;
  /** Where a reader says that something is wrong with these words; without it nobody is asked to. */
  reportUrl?: string | undefined;
  /** Where the author takes the words back. Not shown where there are none; absent where nobody has a private link. */
  withdrawUrl?: string | undefined;
};

/** The page behind a shared link. `messages` are those of the view's language unless given. */
export function renderRecommendationPage(
  model: RecommendationModel,
  messages: Messages = messagesFor(model.language),
): Page {
  const { recommendation, site, place } = model;
  const siteName = plainText(site.name);
  const locale = writingLocale(model.language, messages.language);
  const words = recommendation && plainText(recommendation.words);
  const name = recommendation?.name && plainText(recommendation.name);
  const offer = recommendation?.offer?.isOver ? undefined : recommendation?.offer;
  const reportUrl = safeUrl(model.reportUrl);
  const recommendUrl = safeUrl(model.recommendUrl);
  const withdrawUrl = safeUrl(model.withdrawUrl);
  return renderPage({
    messages,
    title: `${plainText(place.name)} – ${siteName}`,
    brand: site.brand,
    style: STYLE,
    script: offer ? `${SCRIPT}\n${OFFER_SCRIPT}` : SCRIPT,
    data: {
      'data-endpoint': model.beacon.endpoint,
      'data-site': model.beacon.site,
      'data-code': model.beacon.code,
      'data-nonce': model.beacon.nonce,
      ...(model.beacon.channel === undefined ? {} : { 'data-channel': model.beacon.channel }),
    },
    images: [site.logoUrl, place.photoUrl],
    head: (
      <SocialTags
        messages={messages}
        url={model.url}
        cardUrl={model.cardUrl}
        siteName={siteName}
        place={plainText(place.name)}
        address={plainText([place.address, place.locality].filter(Boolean).join(', '))}
        shared={model.isThing ? messages.sharedThing : messages.sharedWithYou}
        words={words}
        name={name}
        disclosure={offer?.gains ? plainText(offer.disclosure) : undefined}
      />
    ),
    structured: structuredData({
      url: model.url,
      cardUrl: model.cardUrl,
      siteName,
      place,
      visitUrl: model.visitUrl,
      review:
        recommendation && words
          ? {
              words,
              name: name || messages.aCustomer,
              language: recommendation.language,
              day: recommendation.verification.day,
            }
          : undefined,
    }),
    body: (
      <>
        <SiteBar site={site} />
        <main class={recommendation ? 'columns' : 'single'}>
          {recommendation ? (
            <Said
              said={recommendation}
              messages={messages}
              locale={locale}
              siteName={siteName}
              place={plainText(place.visited ?? place.name)}
              wall={model.wall}
            />
          ) : (
            <p class="lead">{model.isThing ? messages.sharedThing : messages.sharedWithYou}</p>
          )}
          <div class="aside">
            <PlaceCard
              messages={messages}
              siteName={siteName}
              place={place}
              visitUrl={model.visitUrl}
              locale={locale}
              now={model.now}
              isHeading={true}
            />
            {recommendUrl && (
              <section class="card invite">
                <h2>{messages.beenHere}</h2>
                <p class="quiet">{messages.sayItYourWay}</p>
                <a class="button" href={recommendUrl}>
                  {messages.recommendToo}
                </a>
              </section>
            )}
          </div>
        </main>
        <Foot hasMarkAbove={recommendation !== undefined}>
          {recommendation && reportUrl && <a href={reportUrl}>{messages.reportLink}</a>}
          {recommendation && withdrawUrl && <a href={withdrawUrl}>{messages.withdrawLink}</a>}
        </Foot>
      </>
    ),
  });
}

function Said(props: {
  said: NonNullable<RecommendationModel['recommendation']>;
  messages: Messages;
  locale: string;
  siteName: string;
  place: string;
  wall: RecommendationModel['wall'];
}) {
  const { said, messages, locale } = props;
  const words = plainText(said.words);
  const name = said.name && plainText(said.name);
  const size = sizeOf(words);
  return (
    <article class="said">
      <blockquote class={`${size} ${writingOf(words)}`} dir="auto" {...(said.language && { lang: said.language })}>
        <Mark />
        <p id="words">{words}</p>
        {size === 'long' && (
          <a class="unfold" href="#words" lang={messages.language}>
            {messages.readItAll}
          </a>
        )}
      </blockquote>
      <p class="who">
        <bdi>{name || messages.aCustomer}</bdi>
      </p>
      <HowWeKnow {...props} verification={said.verification} isImported={said.isImported === true} />
      {said.offer && (
        <>
          <Disclosure offer={said.offer} messages={messages} locale={locale} />
          <OfferBox offer={said.offer} name={name || undefined} messages={messages} locale={locale} />
        </>
      )}
    </article>
  );
}

/** Up to 200 characters they are set largest; beyond 420 as running text, folded. The mean word of love is far shorter. */
function sizeOf(words: string): 'short' | 'medium' | 'long' {
  const width = textWidth(words);
  if (width <= 200) return 'short';
  return width <= 420 ? 'medium' : 'long';
}
