import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CARD_TEXTS } from '../../gallery/card-texts.mjs';
import { cardInput } from '../../gallery/make-cards.mjs';
import { root } from '../../run.mjs';

// In a process of its own for each script: what a font takes is seen where nothing else was opened before.
const [script, runs] = process.argv.slice(2);
const { cardRenderer } = await import(
  pathToFileURL(join(root, 'packages/collector/dist/features/cards/card-renderer.js')).href
);
const texts = CARD_TEXTS.filter((text) => text.script === script && !text.plain);
const inputs = await Promise.all(texts.map(cardInput));
const renderer = cardRenderer();
const rssBefore = process.memoryUsage.rss();
const timed = async (input) => {
  const start = performance.now();
  const png = await renderer.renderCard(input);
  return { ms: performance.now() - start, bytes: png.length };
};
const first = await timed(inputs[0]);
const all = [];
for (let run = 0; run < Number(runs); run += 1) for (const input of inputs) all.push(await timed(input));
await renderer.close();
process.stdout.write(
  JSON.stringify({
    script,
    texts: texts.length,
    firstMs: first.ms,
    ms: all.map(({ ms }) => ms),
    maxBytes: Math.max(...all.map(({ bytes }) => bytes)),
    rssBytes: process.memoryUsage.rss() - rssBefore,
  }),
);
