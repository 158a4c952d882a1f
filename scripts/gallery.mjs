import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

await install();
const { chromium } = await import('playwright-core');
const { BROWSER_FLAGS, findBrowser } = await import('./browser.mjs');
await build();

const folder = join(root, 'docs/gallery');
const MAX_BYTES = 200_000;
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
const WORDS =
  'Maria called before she changed anything, and showed me the worn brake pads. Ready at four, as promised.';

const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  small: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  'dark-phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' },
};

const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: BROWSER_FLAGS,
  env: { ...process.env, FONTCONFIG_FILE: await systemFont() },
});
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let link;
  for (const [screen, options] of Object.entries(SCREENS)) {
    link = (await happyVisit(screen, options)) ?? link;
    await unhappyVisit(screen, options);
  }
  for (const [screen, options] of Object.entries(SCREENS)) await friendsView(screen, options, link);
} finally {
  await browser.close();
  demo.stop();
}

/** A bare server has no system font worth the name; Inter is close to what people's devices have. */
async function systemFont() {
  const inter = dirname(
    createRequire(join(root, 'packages/collector/package.json')).resolve('@expo-google-fonts/inter/package.json'),
  );
  const cache = await mkdtemp(join(tmpdir(), 'goodword-fonts-'));
  const path = join(cache, 'fonts.conf');
  const alias = (name) =>
    `<alias binding="same"><family>${name}</family><prefer><family>Inter</family></prefer></alias>`;
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${inter}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir>
${['system-ui', 'sans-serif', 'Segoe UI', 'Roboto'].map(alias).join('\n')}</fontconfig>`,
  );
  return path;
}

/** A customer with a proven visit who is pleased: every step up to the thanks. Answers with the link that was made. */
async function happyVisit(screen, options) {
  const { page, card, shot } = await openSurvey(screen, options);
  await shot('score');
  await choose(card, 9);
  await shot('score-chosen');
  await press(card, 'Next');
  for (const [row, value] of [4, 2, 4].entries()) await choose(card, value, row);
  await shot('drivers');
  await press(card, 'Next');
  await card.getByRole('textbox').fill(WORDS);
  await shot('comment');
  await press(card, 'Send');
  await card.getByRole('textbox', { name: 'Your words' }).waitFor();
  await shot('share-empty');
  await press(card, 'Use what I wrote');
  await shot('share');
  await press(card, 'Copy link');
  await card.getByText('Link copied.').waitFor();
  await shot('share-copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await press(card, 'Done');
  await card.getByRole('link', { name: 'Take them back' }).waitFor();
  await shot('thanks');
  await page.context().close();
  return link;
}

/** One who is not: the follow-up, its error, the thanks. */
async function unhappyVisit(screen, options) {
  const { page, card, shot } = await openSurvey(screen, options);
  await choose(card, 2);
  await press(card, 'Next');
  await press(card, 'Next');
  await card.getByRole('textbox').fill('Nobody told me that it would take all day.');
  await press(card, 'Send');
  const number = card.getByRole('textbox', { name: 'Your number' });
  await number.waitFor();
  await shot('follow-up');
  await number.fill('55');
  await press(card, 'Ask for a call');
  await shot('follow-up-error');
  await number.fill('555 0142');
  await card.getByRole('checkbox').locator('..').click();
  await press(card, 'Ask for a call');
  await card.getByRole('heading', { name: 'Thank you' }).waitFor();
  await shot('thanks-after-a-bad-visit');
  await page.context().close();
}

/** What the friend sees, and what the owner sees. */
async function friendsView(screen, options, link) {
  const [dealer] = demo.line.sites;
  const pages = {
    recommendation: link,
    withdraw: `${link}/withdraw#0123456789012345678901`,
    funnel: `${demo.line.collector}/funnel#token=${dealer.token}`,
    'unknown-link': `${demo.line.collector}/r/AAAAAAAAAAAAAAAA`,
  };
  for (const [name, url] of Object.entries(pages)) {
    const page = await (await browser.newContext({ userAgent: AGENT, ...options })).newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await save(
      `${name}-${screen}`,
      await page.screenshot({ fullPage: name !== 'recommendation' || !options.isMobile }),
    );
    await page.context().close();
  }
  if (screen !== 'desktop') return;
  await save('card', Buffer.from(await (await fetch(`${link}/card.png`)).arrayBuffer()));
}

async function openSurvey(screen, options) {
  const [dealer] = demo.line.sites;
  const reply = await fetch(`${demo.line.collector}/v1/visits`, {
    method: 'POST',
    headers: { authorization: `Bearer ${dealer.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ location: 'dealer-01', kind: 'service', name: 'Anna', page: dealer.page }),
  });
  const { url } = await reply.json();
  const context = await browser.newContext({
    userAgent: AGENT,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  await page.goto(url);
  const card = page.locator('goodword-panel').getByRole('dialog');
  await card.waitFor();
  const shot = async (name) => {
    await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))));
    // Animations inside the shadow root are not among the document's.
    await page.waitForTimeout(250);
    await save(`${name}-${screen}`, await page.screenshot());
  };
  return { page, card, shot };
}

async function choose(card, index, row = 0) {
  await card.getByRole('radiogroup').nth(row).locator('label').nth(index).click();
}

async function press(card, name) {
  await card
    .getByRole('button', { name, exact: true })
    .or(card.getByRole('link', { name, exact: true }))
    .first()
    .click();
}

async function save(name, png) {
  const path = join(folder, `${name}.png`);
  await writeFile(path, png);
  const { size } = await stat(path);
  if (size > MAX_BYTES) process.stderr.write(`${name}.png has ${size} bytes, more than ${MAX_BYTES}\n`);
}

function startDemo() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      join(root, 'packages/collector/dist/bin.js'),
      'demo',
      '--json',
      '--port',
      '0',
    ]);
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
      if (out.includes('\n')) resolve({ line: JSON.parse(out), stop: () => child.kill('SIGTERM') });
    });
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
}
