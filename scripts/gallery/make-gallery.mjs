import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { openAlbum } from './album.mjs';
import { takeFrames } from './frames.mjs';
import { takePages } from './pages.mjs';
import { takeQuestions } from './questions.mjs';
import { openShop } from './shop.mjs';
import { takeSteps } from './steps.mjs';
import { systemFont } from './system-font.mjs';
import { writeIndex } from './write-index.mjs';

/** Takes all pictures into a folder, and writes their index. */
export async function makeGallery({ folder, screens }) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_FLAGS,
    env: { ...process.env, FONTCONFIG_FILE: await systemFont() },
  });
  const shop = await openShop();
  const album = await openAlbum(folder);
  const studio = { browser, shop, album };
  try {
    for (const screen of screens) {
      await takeQuestions(studio, screen);
      await takeSteps(studio, screen);
      await takeFrames(studio, screen);
    }
    await takePages(studio, screens);
    await writeIndex(album);
  } finally {
    await browser.close();
    await shop.stage.stop();
  }
  process.stderr.write(`${album.pictures.size} pictures, ${Math.round(album.bytes() / 1_024)} KB\n`);
}
