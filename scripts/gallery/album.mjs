import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A picture that is larger is worth a smaller clip. */
export const MAX_BYTES = 200_000;
/** The least that shows anything. */
const LEAST_PX = 100;
const PNG_BEGINS = Buffer.from('89504e470d0a1a0a', 'hex');
/** Enough of the page to show the shadow. */
const MARGIN = 32;

/**
 * The folder that the pictures go to, and what is in it: `pictures` holds the names. An album of before is made anew; a folder
 * that holds anything else is left alone, and refused.
 */
export async function openAlbum(folder) {
  await mkdir(folder, { recursive: true });
  const before = await readdir(folder);
  const other = before.find((name) => !/(\.png|^index\.html)$/.test(name));
  if (other) throw new Error(`${folder} holds ${other}, which is no picture: name a folder of its own`);
  for (const name of before) await rm(join(folder, name));
  const pictures = new Set();
  /** What is in each, so that no two are the same. */
  const seen = new Map();
  let bytes = 0;

  async function put(name, png) {
    const { width, height } = pngSize(name, png);
    if (width < LEAST_PX || height < LEAST_PX)
      throw new Error(`${name}.png is ${width} × ${height}: nothing is seen on it`);
    if (png.length > MAX_BYTES)
      throw new Error(`${name}.png has ${png.length} bytes, more than ${MAX_BYTES}: take a smaller clip`);
    const content = createHash('sha256').update(png).digest('hex');
    if (seen.has(content)) throw new Error(`${name}.png is the same picture as ${seen.get(content)}.png`);
    seen.set(content, name);
    await writeFile(join(folder, `${name}.png`), png);
    pictures.add(name);
    bytes += png.length;
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

/** How large a picture is, by its own bytes. Throws where it is none: an address may answer with a page instead. */
export function pngSize(name, png) {
  if (png.length < 24 || !png.subarray(0, 8).equals(PNG_BEGINS))
    throw new Error(`${name}.png is no PNG; it begins with ${JSON.stringify(png.subarray(0, 20).toString('latin1'))}`);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
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
