import { openSurvey } from './survey.mjs';

const WORDS = {
  en: { other: 'There is shade to park in.', who: 'Maria Delgado', place: 'Road' },
  ar: { other: 'هناك موقف مظلل.', who: 'ماريا دلغادو', place: 'شارع' },
};

/** Every rarer type of question in one survey, then the place. */
export async function takeQuestions(studio, screen) {
  await takeRarer(studio, screen);
  await takePlace(studio, screen);
}

async function takeRarer(studio, screen) {
  const words = WORDS[screen.language];
  const survey = await openSurvey(studio, screen, { program: 'rarer' });
  const { take, next, pick, option, write, tick, card } = survey;
  await pick(3);
  await take('stars');
  await next();
  await pick(3);
  await take('smileys');
  await next();
  await pick(2);
  await take('smileys-three');
  await next();
  await pick(1);
  await take('thumbs');
  await next();
  await pick(5);
  await take('effort');
  await tick();
  await take('declined');
  await next();
  await option(3);
  await write(words.other);
  await take('choice');
  await next();
  await option(0);
  await option(2);
  await take('choice-many');
  await next();
  await option(1);
  await option(0);
  await take('ranking');
  await option(2);
  await next();
  await next();
  await take('text-held');
  await write(words.who);
  await take('text');
  await next();
  await option(1);
  await take('date');
  await next();
  await write('55');
  await next();
  await take('contact-held');
  await write('(419) 555-0142');
  await tick();
  await take('contact');
  await next();
  await next();
  await take('consent-held');
  await tick();
  await card.getByRole('checkbox', { checked: true }).waitFor();
  await take('consent');
  await survey.close();
}

/** Where no place is known, the customer says which: all that is near by name, then a search. */
async function takePlace(studio, screen) {
  const url = `${studio.shop.stage.origin}/${screen.language}`;
  const survey = await openSurvey(studio, screen, { program: 'place', url });
  const { take, next, option, write, card } = survey;
  await card.locator('.option').first().waitFor();
  await next();
  await take('location-held');
  const found = survey.page.waitForResponse(/locations\?q=/);
  await write(WORDS[screen.language].place);
  await found;
  await option(1);
  await take('location');
  await survey.close();
}
