import { asset } from './asset.ts';
import { Icon, Mark } from './icons.tsx';
import { Foot, type Page, renderPage, SiteBar, type SiteView } from './layout.tsx';
import { type Messages, messagesFor } from './messages.ts';
import { PlaceCard, type PlaceView } from './place-card.tsx';
import { plainText } from './plain-text.ts';
import { safeUrl } from './safe-url.ts';
import { SocialTags } from './social-tags.tsx';
import { dayText, type Verification, verificationLine } from './verification.ts';
import { textWidth, writingOf } from './writing.ts';

const STYLE = asset('recommendation.css');
const SCRIPT = asset('landing.client.js');

/** Everything that `/r/:code` shows. Texts are as people wrote them; addresses are checked again here. */
export type RecommendationView = {
  /** BCP 47, of the page's own sentences; what it has no sentences in becomes English. */
  language: string;
  /** The page's own absolute address, without a query. */
  url: string;
  /** Absolute address of the 1200 × 630 PNG. */
  cardUrl: string;
  site: SiteView;
  place: PlaceView;
  /** What the customer published; absent while there are no words: then the page is a plain card of the place. */
  recommendation?:
    | {
        words: string;
        /** BCP 47 of the words, if known. */
        language?: string | undefined;
        /** Absent: "A customer". */
        name?: string | undefined;
        verification: Verification;
      }
    | undefined;
  /** The shop's page, already with `?gw=` and the click id. Without it there is no "Visit". */
  visitUrl?: string | undefined;
  /** For the event `link.landed`, sent once people really see the page. `endpoint` is a path of this collector. */
  beacon: { endpoint: string; site: string; code: string; nonce: string };
  /** Where others say a good word too; without it they are not invited to. */
  recommendUrl?: string | undefined;
  /** Where the author takes the words back. Not shown where there are none. */
  withdrawUrl: string;
};

/** The page behind a shared link. `messages` are those of the view's language unless given. */
export function renderRecommendationPage(
  view: RecommendationView,
  messages: Messages = messagesFor(view.language),
): Page {
  const { recommendation, site, place } = view;
  const siteName = plainText(site.name);
  const recommendUrl = safeUrl(view.recommendUrl);
  const withdrawUrl = safeUrl(view.withdrawUrl);
  return renderPage({
    messages,
    title: `${plainText(place.name)} – ${siteName}`,
    brand: site.brand,
    style: STYLE,
    script: SCRIPT,
    data: {
      'data-endpoint': view.beacon.endpoint,
      'data-site': view.beacon.site,
      'data-code': view.beacon.code,
      'data-nonce': view.beacon.nonce,
    },
    images: [site.logoUrl, place.photoUrl],
    head: (
      <SocialTags
        messages={messages}
        url={view.url}
        cardUrl={view.cardUrl}
        siteName={siteName}
        place={plainText(place.name)}
        address={plainText([place.address, place.locality].filter(Boolean).join(', '))}
        words={recommendation && plainText(recommendation.words)}
        name={recommendation?.name && plainText(recommendation.name)}
      />
    ),
    body: (
      <>
        <SiteBar site={site} />
        <main class={recommendation ? 'columns' : 'single'}>
          {recommendation ? (
            <Said said={recommendation} messages={messages} siteName={siteName} place={plainText(place.name)} />
          ) : (
            <p class="lead">{messages.sharedWithYou}</p>
          )}
          <div class="aside">
            <PlaceCard
              messages={messages}
              siteName={siteName}
              place={place}
              visitUrl={view.visitUrl}
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
        <Foot>{recommendation && withdrawUrl && <a href={withdrawUrl}>{messages.withdrawLink}</a>}</Foot>
      </>
    ),
  });
}

function Said(props: {
  said: NonNullable<RecommendationView['recommendation']>;
  messages: Messages;
  siteName: string;
  place: string;
}) {
  const { said, messages } = props;
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
      <HowWeKnow {...props} verification={said.verification} />
    </article>
  );
}

/** Up to 200 characters they are set largest; beyond 420 as running text, folded. The mean word of love is far shorter. */
function sizeOf(words: string): 'short' | 'medium' | 'long' {
  const width = textWidth(words);
  if (width <= 200) return 'short';
  return width <= 420 ? 'medium' : 'long';
}

function HowWeKnow(props: { verification: Verification; messages: Messages; siteName: string; place: string }) {
  const { verification, messages } = props;
  const isProven = verification.how === 'visit';
  const site = props.siteName;
  const source =
    verification.how === 'visit'
      ? messages.provenSource({
          kind: verification.kind,
          day: dayText(verification.day, messages.language),
          site,
          place: props.place,
        })
      : messages.unprovenSource({ site });
  return (
    <details class={isProven ? 'how proven' : 'how'}>
      <summary>
        <Icon name={isProven ? 'check' : 'info'} />
        <span>
          {verificationLine(verification, messages)}.{!isProven && ` ${messages.visitNotChecked}`}{' '}
          <span class="link">{isProven ? messages.howWeKnow : messages.whatThisMeans}</span>
        </span>
      </summary>
      <p>{source}</p>
      <p>{messages.wordsAreTheirs({ site })}</p>
      <p>{messages.everyoneMayRecommend}</p>
    </details>
  );
}
