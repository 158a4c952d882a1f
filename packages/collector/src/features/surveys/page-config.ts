import {
  type AfterSurvey,
  afterSurvey,
  DEFAULT_CHANNELS,
  type Location,
  type PageLocation,
  type PageOffer,
  type PageProgram,
  type PageQuestion,
  type Program,
  pageProgram,
  type ReviewSite,
} from '@goodword/protocol';
import type { Place } from '../../core/text/place.ts';
import { speak } from '../../core/text/speak.ts';
import { questionsHere, reviewLabel } from '../setup/index.ts';
import { homeFirst } from './home-channels.ts';

/** What the panel's first file can ask, one after the other. */
const PLAIN_TYPES: readonly PageQuestion['type'][] = ['score', 'stars', 'drivers', 'comment'];

/** What a page needs to ask: in one language, with the names of one location filled in; what is as usual is left out. */
export function toPageProgram(program: Program, place: Place, language: string): PageProgram {
  const { id, trigger, waiting, audience, display } = program;
  const here = questionsHere(program, place);
  // A page expects a question. Where none is for this place, `whyNotDue` says so, and the program does not get this far.
  const questions = (here.length > 0 ? here : program.questions).map(lean);
  const asked = pageAudience(audience);
  const shown = {
    id,
    trigger: lean(trigger),
    waiting,
    ...(Object.keys(asked).length > 0 ? { audience: asked } : {}),
    ...(display.as === 'card' ? {} : { display }),
    questions,
  };
  const page = pageProgram.parse(speak(shown, { program, place, language }));
  return {
    ...page,
    ...(page.questions.some(isRare) ? { more: true as const } : {}),
    ...(page.questions.some(hasRules) ? { rules: true as const } : {}),
  };
}

/** What comes after the questions. */
export function toAfterSurvey(
  program: Program,
  place: Place,
  { language, offer }: { language: string; offer?: PageOffer | undefined },
): AfterSurvey {
  const { recommend, followUp, thanks, campaign } = program;
  const channels = homeFirst(program.channels, language, place.location?.timeZone ?? 'UTC');
  const reviews = reviewLinks(program, place, language);
  const { photo, manager } = place.location ?? {};
  const isUsual = channels.join() === DEFAULT_CHANNELS.join();
  return afterSurvey.parse({
    ...(isUsual ? {} : { channels }),
    ...speak({ recommend, ...(followUp ? { followUp } : {}), thanks }, { program, place, language }),
    ...(photo === undefined ? {} : { photo }),
    ...(manager === undefined ? {} : { manager }),
    ...(reviews.length > 0 ? { reviews } : {}),
    ...(offer === undefined ? {} : { offer }),
    ...(campaign === undefined
      ? {}
      : { campaign: (speak({ text: campaign.message }, { program, place, language }) as { text: string }).text }),
  });
}

/** In the order of the program, for everybody alike. */
function reviewLinks(
  { reviews }: Program,
  { location }: Place,
  language: string,
): { site: ReviewSite; url: string; label: string }[] {
  return (reviews?.sites ?? []).flatMap((site) => {
    const url = location?.reviewLinks?.[site];
    return url === undefined ? [] : [{ site, url, label: reviewLabel(site, language) }];
  });
}

/** The location as a page shows it while it asks. */
export function toPageLocation({ id, name, address }: Location): PageLocation {
  return { id, name, ...(address === undefined ? {} : { address }) };
}

/** Without the flags that say no and the parts that are not there. */
function lean<Part extends object>(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== false && value !== undefined)) as Part;
}

/** Who is asked as far as the page has to find out: days and visit are decided here, and all of a hundred is everybody. */
function pageAudience({ urls, devices, samplePercent }: Program['audience']): object {
  return lean({
    urls: urls && Object.keys(lean(urls)).length > 0 ? urls : undefined,
    devices,
    samplePercent: samplePercent === 100 ? undefined : samplePercent,
  });
}

function isRare(question: PageQuestion): boolean {
  return !PLAIN_TYPES.includes(question.type) || question.mayDecline !== undefined;
}

/** Depends on earlier answers. Only texts hold braces, but for conditions, and those are rules anyway. */
function hasRules(question: PageQuestion): boolean {
  return question.showIf !== undefined || question.goTo !== undefined || JSON.stringify(question).includes('{answer.');
}
