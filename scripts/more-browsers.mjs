import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** What each browser consists of, and Debian's package for it. The first part is what it is started by. */
const FIREFOX = [
  {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
];
const WEBKIT = [
  { variable: 'WEBKIT_DRIVER_PATH', commands: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  // WebKitGTK always draws on a screen; this one nobody sees.
  { variable: 'XVFB_PATH', commands: ['Xvfb'], debian: 'xvfb' },
];

/**
 * Where Firefox is, and WebKit's driver with its screen: the environment's word first, then the usual places, then Debian's
 * packages where this is Debian and we are root. A browser that cannot be had is `{ missing }`: why, and what to install.
 *
 * @returns {Promise<{
 *   firefox: { path: string } | { missing: string },
 *   webkit: { path: string, screenPath: string } | { missing: string },
 * }>}
 */
export async function findMoreBrowsers() {
  const firefox = await find('Firefox', FIREFOX, ([path]) => ({ path }));
  const webkit = await find('WebKit', WEBKIT, ([path, screenPath]) => ({ path, screenPath }));
  return { firefox, webkit };
}

async function find(name, parts, arrange) {
  const look = () => Promise.all(parts.map(whereIs));
  let paths = await look();
  const absent = parts.filter((_, index) => !paths[index]);
  if (!absent.length) return arrange(paths);
  const packages = absent.map(({ debian }) => debian);
  const failure = (await mayInstall()) ? await install(name, packages) : '';
  paths = await look();
  if (paths.every(Boolean)) return arrange(paths);
  const variables = absent.map(({ variable }) => variable);
  return { missing: `${failure}install Debian's ${packages.join(' and ')}, or set ${variables.join(' and ')}` };
}

async function whereIs({ variable, commands, paths = [] }) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const usual = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  for (const path of [process.env[variable], ...usual, ...paths]) if (path && (await isThere(path))) return path;
  return undefined;
}

const isThere = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

const mayInstall = async () => process.getuid?.() === 0 && (await isThere('/etc/debian_version'));

/** Nothing where it went well, else what went wrong, as the beginning of a sentence. */
async function install(name, packages) {
  process.stderr.write(`Installing ${name} …\n`);
  const apt = (...args) =>
    run('apt-get', ['-qq', '-o', 'Acquire::http::Timeout=30', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...packages);
    return '';
  } catch (error) {
    return `apt-get as root failed (${error.message}); `;
  }
}
