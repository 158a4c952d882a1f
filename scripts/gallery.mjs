import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

const { values, positionals } = parseArgs({ options: { kept: { type: 'boolean' } }, allowPositionals: true });
await install();
await build();
const { makeGallery } = await import('./gallery/make-gallery.mjs');
const { keepPictures } = await import('./gallery/kept-pictures.mjs');
const { SCREENS } = await import('./gallery/screens.mjs');
const folder = resolve(positionals[0] ?? join(root, 'gallery'));
await makeGallery({ folder, screens: SCREENS });
if (values.kept) await keepPictures(folder, join(root, 'docs/gallery'));
process.stderr.write(`Open ${join(folder, 'index.html')}\n`);
