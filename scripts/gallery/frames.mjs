import { VISITOR } from './screens.mjs';
import { openSurvey } from './survey.mjs';

/** How a survey stands in a page: whole windows. */
export async function takeFrames(studio, screen) {
  const corner = await openSurvey(studio, screen, { program: 'visit' });
  await corner.takeWindow('corner');
  await corner.close();

  const modal = await openSurvey(studio, screen, { program: 'modal' });
  await modal.pick(10);
  await modal.takeWindow('modal');
  await modal.close();

  const inline = await openSurvey(studio, screen, { frame: '/inline' });
  await inline.pick(8);
  await inline.takeWindow('inline');
  await inline.close();

  await takeTab(studio, screen);
  await takeHosted(studio, screen);
}

async function takeTab({ browser, album, shop }, screen) {
  const context = await browser.newContext({ ...VISITOR, ...screen.device });
  const page = await context.newPage();
  await page.goto(await shop.visit(screen.language, '/tab'));
  const tab = page.locator('goodword-tab button');
  await tab.waitFor();
  await album.takePage(`tab-${screen.name}`, page);
  await tab.click();
  const card = page.locator('goodword-panel .card');
  await card.waitFor();
  // With an answer: on a phone the card covers the tab, and would be the one in the corner.
  await card.getByRole('radiogroup').first().locator('label').nth(8).click();
  await album.takePage(`tab-open-${screen.name}`, page);
  await context.close();
}

/** The page of its own that a survey has. */
async function takeHosted(studio, screen) {
  const { stage, words } = studio.shop;
  const query = new URLSearchParams({ location: words(screen.language).place, lang: screen.language });
  const hosted = await openSurvey(studio, screen, { url: `${stage.collector}/f/visit?${query}` });
  await hosted.pick(8);
  await hosted.takeWindow('hosted');
  await hosted.close();
}
