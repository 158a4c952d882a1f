import { asset } from '../../core/pages/asset.ts';
import { Foot, type Page, renderPage, SiteBar, type SiteModel } from '../../core/pages/layout.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { dayText, writingLocale } from '../../core/text/day-text.ts';
import { plainText } from '../../core/text/plain-text.ts';
import type { NotDue } from '../setup/index.ts';

const STYLE = asset('narrow.css') + asset('survey.css');

/** A hosted survey that asks nothing now, or not before somebody says where. */
export type ClosedModel = {
  /** BCP 47, of the page's own sentences. */
  language: string;
  site: SiteModel;
  /** `unknown-place`: the link names a place that the site does not have. */
  reason: NotDue | { why: 'unknown-place' };
  /** The places that may be meant, each with the address of its own survey. Shown where the place is what is missing. */
  places: readonly { name: string; locality?: string | undefined; url: string }[];
};

/** The page of a hosted survey that is not asked as its link says: why, and how to go on. */
export function renderClosedPage(model: ClosedModel, messages: Messages = messagesFor(model.language)): Page {
  const { site, places } = model;
  const { title, text, isAboutPlaces } = say(model, messages);
  return renderPage({
    messages,
    title: `${title} – ${plainText(site.name)}`,
    brand: site.brand,
    style: STYLE,
    images: [site.logoUrl],
    body: (
      <>
        <SiteBar site={site} />
        <main class="narrow">
          <h1>{title}</h1>
          <p>{text}</p>
          {isAboutPlaces && places.length > 0 && (
            <ul class="places">
              {places.map(({ name, locality, url }) => (
                <li key={url}>
                  <a class="card" href={url}>
                    <bdi>{plainText(name)}</bdi>
                    {locality && (
                      <span class="quiet" dir="auto">
                        {plainText(locality)}
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </main>
        <Foot />
      </>
    ),
  });
}

function say(
  { reason, site: { name }, language, places }: ClosedModel,
  { survey, language: spoken }: Messages,
): { title: string; text: string; isAboutPlaces?: boolean } {
  const site = plainText(name);
  const day = 'day' in reason ? dayText(reason.day, writingLocale(language, spoken)) : '';
  const title = survey.closedTitle;
  switch (reason.why) {
    case 'off':
      return { title, text: survey.off };
    case 'before':
      return { title, text: survey.begins(day) };
    case 'over':
      return { title, text: survey.over(day) };
    case 'nothing-here':
      return { title, text: survey.nothingHere };
    case 'unproven':
      return { title: survey.provenTitle, text: survey.unproven(site) };
    case 'placeless':
    case 'unknown-place': {
      if (places.length === 0) return { title, text: survey.noPlaces(site) };
      const text = reason.why === 'placeless' ? survey.noPlace : survey.unknownPlace(site);
      return { title: survey.whichPlace, text, isAboutPlaces: true };
    }
  }
}
