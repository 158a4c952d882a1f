import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { VISITOR } from './screens.mjs';
import { openSurvey } from './survey.mjs';

const WORDS =
  'Maria called before she changed anything, and showed me the worn brake pads. Ready at four, as promised.';

/** What a friend and an owner see, with the ninety days of the demo behind it. The demo speaks English. */
export async function takePages({ browser, album }, allScreens) {
  const screens = allScreens.filter(({ language }) => language === 'en');
  const demo = await startDemo();
  try {
    const [dealer] = demo.line.sites;
    const link = await makeLink({ browser, album }, screens[0], { dealer, collector: demo.line.collector });
    /** The address, and what has to be read on it: a picture of another page would say nothing by itself. */
    const pages = {
      recommendation: { url: link, says: WORDS.slice(0, 30) },
      withdraw: { url: `${link}/withdraw#0123456789012345678901`, says: 'Take your words back' },
      funnel: { url: `${demo.line.collector}/funnel#token=${dealer.token}`, says: 'Advocates' },
      'unknown-link': { url: `${demo.line.collector}/r/AAAAAAAAAAAAAAAA`, says: 'There is nothing', status: 404 },
    };
    for (const screen of screens) {
      const context = await browser.newContext({ ...VISITOR, ...screen.device, locale: screen.language });
      for (const [name, { url, says, status = 200 }] of Object.entries(pages)) {
        const page = await context.newPage();
        const reply = await page.goto(url, { waitUntil: 'networkidle' });
        if (reply.status() !== status) throw new Error(`${name}: ${url} answers ${reply.status()}, not ${status}`);
        await page.getByText(says).first().waitFor();
        const isSheet = name === 'recommendation' && screen.device.isMobile;
        await album.takePage(`${name}-${screen.name}`, page, { fullPage: !isSheet });
        await page.close();
      }
      await context.close();
    }
    const card = await fetch(`${link}/card.png`);
    if (!card.ok) throw new Error(`the card: ${card.url} answers ${card.status}`);
    await album.put('card', Buffer.from(await card.arrayBuffer()));
  } finally {
    demo.stop();
  }
}

/** A recommendation, made as a customer of the demo makes one. Answers with its address. */
async function makeLink(studio, screen, { dealer, collector }) {
  const reply = await fetch(`${collector}/v1/visits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${dealer.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ location: 'dealer-01', kind: 'service', name: 'Anna', page: dealer.page }),
  });
  const { card, page, next, pick, write, close } = await openSurvey(studio, screen, { url: (await reply.json()).url });
  await pick(9);
  await next();
  await next();
  await write(WORDS);
  await next();
  await card.locator('.chip').first().click();
  await card.locator('.channel.copy').click();
  await card.locator('.copied').waitFor();
  // Without the channel that it was copied for: what comes after it is an address of its own.
  const link = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\?.*$/, '');
  await card.locator('footer .quiet').click();
  await card.locator('.public').waitFor();
  await close();
  return link;
}

function startDemo() {
  return new Promise((resolve, reject) => {
    const bin = join(root, 'packages/goodword/dist/bin.js');
    const child = spawn(process.execPath, [bin, 'demo', '--json', '--port', '0']);
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
      if (out.includes('\n')) resolve({ line: JSON.parse(out), stop: () => child.kill('SIGTERM') });
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
}
