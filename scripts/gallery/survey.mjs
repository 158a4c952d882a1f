import { VISITOR } from './screens.mjs';

/** A window with one program open in it, and what the gallery does there. Class names, since names are in two languages. */
export async function openSurvey({ browser, album, shop }, screen, { program, url, frame }) {
  const context = await browser.newContext({ ...VISITOR, ...screen.device, locale: screen.language });
  const page = await context.newPage();
  await page.goto(url ?? (await shop.visit(screen.language, frame)));
  if (program) {
    await page.waitForFunction(() => window.goodword?.isReady);
    await page.evaluate((id) => window.goodword('show', id), program);
  }
  const card = page.locator('goodword-panel .card');
  await card.waitFor();
  return {
    page,
    card,
    take: (name) => album.takeCard(`${name}-${screen.name}`, page),
    takeWindow: (name) => album.takePage(`${name}-${screen.name}`, page),
    /** "Next", "Send" or what else the one large button says. */
    next: () => card.locator('footer .primary').click(),
    pick: (index, row = 0) => card.getByRole('radiogroup').nth(row).locator('label').nth(index).click(),
    option: (index) => card.locator('.option').nth(index).click(),
    write: (text) => card.locator('textarea, .field').last().fill(text),
    tick: () => card.locator('.tick').last().click(),
    close: () => context.close(),
  };
}
