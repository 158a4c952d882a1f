import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../run.mjs';

/** Fonts with Arabic letters, the best first. Debian's Chromium brings DejaVu Sans along, since fontconfig wants it. */
const ARABIC = ['Noto Sans Arabic', 'DejaVu Sans'];

/**
 * A configuration of fontconfig's. A bare server has no system font worth the name; Inter is close to what people's devices
 * have, and what it lacks comes from a font of the system's.
 */
export async function systemFont() {
  const inter = dirname(
    createRequire(join(root, 'packages/collector/package.json')).resolve('@expo-google-fonts/inter/package.json'),
  );
  const cache = await mkdtemp(join(tmpdir(), 'goodword-fonts-'));
  const path = join(cache, 'fonts.conf');
  const families = ['Inter', ...ARABIC].map((family) => `<family>${family}</family>`).join('');
  const alias = (name) => `<alias binding="same"><family>${name}</family><prefer>${families}</prefer></alias>`;
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${inter}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir>
${['system-ui', 'sans-serif', 'Segoe UI', 'Roboto'].map(alias).join('\n')}</fontconfig>`,
  );
  return path;
}
