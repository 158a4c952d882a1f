import { openSurvey } from './survey.mjs';

const WORDS = {
  en: {
    good: 'Maria called before she changed anything, and showed me the worn brake pads. Ready at four, as promised.',
    bad: 'Nobody told me that it would take all day.',
  },
  ar: {
    good: 'اتصلت بي ماريا قبل أن تغيّر أي شيء، وأرتني بطانات الفرامل البالية. وكانت السيارة جاهزة في الرابعة كما وعدت.',
    bad: 'لم يخبرني أحد أن الأمر سيستغرق اليوم كله.',
  },
};

/** The usual survey and all that may come after it. */
export async function takeSteps(studio, screen) {
  await pleased(studio, screen);
  await disappointed(studio, screen);
}

async function pleased(studio, screen) {
  const survey = await openSurvey(studio, screen, { program: 'visit' });
  const { take, next, pick, write, card, page } = survey;
  await take('score');
  await next();
  await take('score-held');
  await pick(9);
  await take('score-chosen');
  await next();
  for (const [row, index] of [4, 2, 4].entries()) await pick(index, row);
  await take('drivers');
  await next();
  await write(WORDS[screen.language].good);
  await take('comment');
  await page.route('**/events', (route) => route.abort());
  await next();
  await card.locator('footer .error').waitFor();
  await take('not-sent');
  await page.unroute('**/events');
  await next();
  await card.locator('.word').waitFor();
  await take('share-empty');
  await card.locator('.chip').first().click();
  await take('share');
  await card.locator('.channel.copy').click();
  await card.locator('.copied').waitFor();
  await take('share-copied');
  await card.locator('footer .quiet').click();
  await card.locator('.public').waitFor();
  await take('thanks');
  await survey.close();
}

async function disappointed(studio, screen) {
  const survey = await openSurvey(studio, screen, { program: 'visit' });
  const { take, next, pick, write, tick, card } = survey;
  await pick(2);
  await next();
  await next();
  await write(WORDS[screen.language].bad);
  await next();
  await card.locator('.choice').waitFor();
  await take('follow-up');
  await write('55');
  await next();
  await take('follow-up-error');
  await write('(419) 555-0142');
  await tick();
  await next();
  await card.locator('.choice').waitFor({ state: 'detached' });
  await take('thanks-after-a-bad-visit');
  await survey.close();
}
