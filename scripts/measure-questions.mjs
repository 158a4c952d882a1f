import { join } from 'node:path';
import { rollup } from 'rollup';
import { toPageFile } from '../packages/widget/rollup.config.mjs';
import { brotliBytes } from './measure-size.mjs';
import { root } from './run.mjs';

/** The kinds of questions that a first survey does without, and where each is drawn. */
const KINDS = {
  'smileys, thumbs, effort': 'questions/rated.tsx',
  choice: 'questions/choice.tsx',
  ranking: 'questions/ranking.tsx',
  text: 'questions/line.tsx',
  date: 'questions/day.tsx',
  location: 'questions/location-picker.tsx',
  contact: 'share/contact-question.tsx',
  consent: 'questions/box.tsx',
};

/**
 * Bytes (brotli) of each further kind's own module, shrunk, without what it shares with the others: what the kind adds. They are
 * loaded together, as one file.
 */
export async function measureQuestions() {
  const sizes = {};
  for (const [kind, file] of Object.entries(KINDS)) {
    const input = join(root, 'packages/widget/src', file);
    const bundle = await rollup({ input, external: (id) => id !== input && id !== file, plugins: toPageFile() });
    const { output } = await bundle.generate({ format: 'es' });
    sizes[kind] = brotliBytes(output[0].code);
    await bundle.close();
  }
  return sizes;
}
