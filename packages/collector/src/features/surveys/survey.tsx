import { h } from 'preact';
import { asset } from '../../core/pages/asset.ts';
import { Foot, type Page, renderPage, SiteBar, type SiteModel } from '../../core/pages/layout.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { directionOf } from '../../core/text/direction.ts';
import { plainText } from '../../core/text/plain-text.ts';

const STYLE = asset('narrow.css') + asset('survey.css');

/** Everything that `/f/:program` shows. Texts are as people wrote them. */
export type SurveyModel = {
  /** BCP 47, of the language that the widget speaks here. */
  language: string;
  site: SiteModel;
  /** Absent where the survey itself asks for it. */
  place?: { name: string } | undefined;
  /** What the widget is told: what it asks, for whom, about which place, in which language. */
  widget: {
    program: string;
    site: string;
    location?: string | undefined;
    language?: string | undefined;
  };
  /** Addresses of the pictures that the widget may show. */
  images: readonly (string | undefined)[];
};

/** The hosted survey: a page for links in mails and codes on paper, with the widget in the middle. */
export function renderSurveyPage(model: SurveyModel, messages: Messages = messagesFor(model.language)): Page {
  const { site, place, widget } = model;
  const siteName = plainText(site.name);
  const name = place ? plainText(place.name) : siteName;
  return renderPage({
    messages,
    language: model.language,
    title: name === siteName ? siteName : `${name} – ${siteName}`,
    brand: site.brand,
    style: STYLE,
    loadsScripts: true,
    images: [site.logoUrl, ...model.images],
    head: (
      <script
        async
        src="/goodword.js"
        data-site={widget.site}
        data-location={widget.location}
        data-lang={widget.language}
      />
    ),
    body: (
      <>
        <SiteBar site={site} />
        <main class="narrow survey">
          <h1>
            <bdi>{name}</bdi>
          </h1>
          {h('goodword-survey', { program: widget.program })}
          <noscript>
            <p lang={messages.language} dir={directionOf(messages.language)}>
              {messages.survey.needsScript}
            </p>
          </noscript>
        </main>
        <Foot />
      </>
    ),
  });
}
