/**
 * Draws the pictures of the example sites: `node examples/art/render.mjs`.
 * Photos become PNG, as a shop's would be; marks, products and cars stay SVG, with a PNG of each mark beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { cars } from './car-pictures.mjs';
import { dealerships } from './dealerships.mjs';
import { indexedPng } from './indexed-png.mjs';
import { barcode, marks } from './marks.mjs';
import { products } from './products.mjs';
import { shops } from './shops.mjs';

/** The collector already depends on the renderer and on the typeface, so the examples need no packages of their own. */
const require = createRequire(new URL('../../packages/collector/package.json', import.meta.url));
const { Resvg } = require('@resvg/resvg-js');
const typeface = require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf');

const maxPhotoBytes = 90 * 1024;
const examples = resolve(import.meta.dirname, '..');

function save(file, content) {
  const target = resolve(examples, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function draw(svg) {
  const font = { fontFiles: [typeface], loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return new Resvg(svg, { font }).render();
}

for (const [photos, folder] of [
  [dealerships, 'dealer/public/photos'],
  [shops, 'retailer/photos'],
]) {
  for (const { name, svg } of photos) {
    const image = indexedPng(draw(svg));
    if (image.length > maxPhotoBytes) console.error(`${name}.png is ${image.length} B, more than ${maxPhotoBytes} B`);
    save(`art/svg/${name}.svg`, svg);
    save(`${folder}/${name}.png`, image);
    if (name === 'row-dusk') save('strict-csp/evening.png', image);
  }
}

for (const { name, svg } of cars) save(`dealer/public/cars/${name}.svg`, svg);
for (const { name, svg } of products) save(`retailer/products/${name}.svg`, svg);
save('retailer/barcode.svg', barcode);

for (const [brand, folder] of [
  ['dealer', 'dealer/public'],
  ['retailer', 'retailer'],
  ['retailer', 'strict-csp'],
]) {
  save(`${folder}/logo.svg`, marks[brand]);
  save(`${folder}/logo-96.png`, draw(marks[brand]).asPng());
}
