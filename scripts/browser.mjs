import { access, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { run } from './run.mjs';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What keeps Chromium quiet, and lets root run it. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: CHROME_PATH, the usual places, Playwright's own, else Debian's package where this is Debian and
 * we are root. Rejects with one line that says what to install.
 */
export async function findBrowser() {
  const candidates = [process.env.CHROME_PATH, ...SYSTEM_PATHS, playwrightsOwn()].filter(Boolean);
  const found = await firstThere(candidates);
  if (found) return found;
  const isDebian = await readFile('/etc/debian_version').then(
    () => true,
    () => false,
  );
  if (isDebian && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium …\n');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = await firstThere(SYSTEM_PATHS);
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install it, or name one, for example CHROME_PATH=/usr/bin/chromium',
  );
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function firstThere(paths) {
  for (const path of paths)
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  return undefined;
}
