import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { root } from '../run.mjs';
import { CARD_TEXTS } from './card-texts.mjs';

const PHOTO = join(root, 'examples/retailer/photos/market-noon.png');
const A_SHEET = 10;

/** What the built collector draws a card from, for one of the texts. */
export async function cardInput({
  words,
  name,
  how,
  verified = true,
  place,
  disclosure,
  photo = true,
  brand,
  direction,
  language,
}) {
  return {
    words,
    name,
    how,
    verified,
    location: place,
    disclosure,
    brand,
    photo: photo ? await readFile(PHOTO) : undefined,
    direction,
    language,
  };
}

/** The built collector's own way to draw a card, in this thread. */
export async function loadDrawCard() {
  return (await import(pathToFileURL(join(root, 'packages/collector/dist/features/cards/draw-card.js')).href)).drawCard;
}

/** Draws every text of the list into a folder, and ten of them a sheet, so that somebody can look at them. */
async function makeCards(folder) {
  await mkdir(folder, { recursive: true });
  const drawCard = await loadDrawCard();
  for (const text of CARD_TEXTS) await writeFile(join(folder, `${text.id}.png`), drawCard(await cardInput(text)));
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const page = await browser.newPage({ viewport: { width: 1240, height: 600 } });
  for (let from = 0; from < CARD_TEXTS.length; from += A_SHEET) {
    const cards = CARD_TEXTS.slice(from, from + A_SHEET).map(
      ({ id }) => `<figure style="margin:0"><figcaption>${id}</figcaption><img src="${id}.png" width="600"></figure>`,
    );
    const sheet = join(folder, `sheet-${from / A_SHEET + 1}.html`);
    await writeFile(
      sheet,
      `<meta charset="utf-8"><body style="margin:16px;font:13px sans-serif;background:#ddd;display:grid;grid-template-columns:600px 600px;gap:8px">${cards.join('')}`,
    );
    await page.goto(pathToFileURL(sheet).href);
    await page.screenshot({ path: sheet.replace('.html', '.png'), fullPage: true });
  }
  await browser.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeCards(process.argv[2] ?? 'cards');
