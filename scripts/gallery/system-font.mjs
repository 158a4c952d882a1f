import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../run.mjs';

/** Fonts for what Inter lacks, the best first: those that draw the cards, then what Debian's Chromium brings along. */
const OTHERS = ['Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans JP', 'Noto Sans SC', 'DejaVu Sans'];
const PACKAGES = ['inter', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-jp', 'noto-sans-sc'];

/**
 * A configuration of fontconfig's. A bare server has no system font worth the name; Inter is close to what people's devices
 * have, and what it lacks comes from the fonts beside it.
 */
export async function systemFont() {
  const { resolve } = createRequire(join(root, 'packages/collector/package.json'));
  const folders = PACKAGES.map((name) => dirname(resolve(`@expo-google-fonts/${name}/package.json`)));
  const cache = await mkdtemp(join(tmpdir(), 'goodword-fonts-'));
  const path = join(cache, 'fonts.conf');
  const families = ['Inter', ...OTHERS].map((family) => `<family>${family}</family>`).join('');
  const alias = (name) => `<alias binding="same"><family>${name}</family><prefer>${families}</prefer></alias>`;
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir>
${['system-ui', 'sans-serif', 'Segoe UI', 'Roboto'].map(alias).join('\n')}</fontconfig>`,
  );
  return path;
}
