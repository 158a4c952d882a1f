import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A picture that is larger is worth a smaller clip. */
const MAX_BYTES = 200_000;
/** Enough of the page to show the shadow. */
const MARGIN = 32;

/** The folder that the pictures go to, and what is in it: `pictures` holds the names. */
export async function openAlbum(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures = new Set();
  let bytes = 0;

  async function put(name, png) {
    await writeFile(join(folder, `${name}.png`), png);
    pictures.add(name);
    bytes += png.length;
    if (png.length > MAX_BYTES) process.stderr.write(`${name}.png has ${png.length} bytes, more than ${MAX_BYTES}\n`);
  }

  /** The card with a bit of the page around it. */
  async function takeCard(name, page) {
    await settle(page);
    const box = await page.locator('goodword-panel .card').boundingBox();
    await put(name, await page.screenshot({ clip: around(box, page.viewportSize()) }));
  }

  /** The whole window, or the whole page. */
  async function takePage(name, page, options = {}) {
    await settle(page);
    await put(name, await page.screenshot(options));
  }

  return { folder, pictures, put, takeCard, takePage, bytes: () => bytes };
}

function around(box, window) {
  const x = Math.max(0, Math.floor(box.x - MARGIN));
  const y = Math.max(0, Math.floor(box.y - MARGIN));
  const right = Math.min(window.width, Math.ceil(box.x + box.width + MARGIN));
  const bottom = Math.min(window.height, Math.ceil(box.y + box.height + MARGIN));
  return { x, y, width: right - x, height: bottom - y };
}

/** Pictures in the page are there, what was to be drawn is, and no pointer hovers. */
async function settle(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    const shadows = [...document.querySelectorAll('goodword-panel')].flatMap((each) => each.shadowRoot ?? []);
    const images = [document, ...shadows].flatMap((each) => [...each.querySelectorAll('img')]);
    await Promise.all(images.map((each) => each.decode().catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
