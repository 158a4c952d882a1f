import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

await install();
await build();
const { makeGallery } = await import('./gallery/make-gallery.mjs');
const { SCREENS } = await import('./gallery/screens.mjs');
await makeGallery({ folder: join(root, 'docs/gallery'), screens: SCREENS });
