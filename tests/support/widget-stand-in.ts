import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the packages are run from their sources, where nothing is built: `npm run test:fast`. */
    fromSources?: boolean;
  }
}

const LANGUAGES = fileURLToPath(new URL('../../packages/widget/src/languages', import.meta.url));
const PARTS = ['panel', 'sender', 'occasions', 'elements', 'debug'];

/** Files that are named like a build of the widget and do nothing: where nothing is built, the collector has them to serve. */
export async function widgetStandIn(folder: string): Promise<string> {
  const tags = (await readdir(LANGUAGES, { withFileTypes: true })).filter((each) => each.isDirectory());
  const named = (names: string[]) => Object.fromEntries(names.map((name) => [name, `${name}-standin0.js`]));
  const languages = named(tags.map(({ name }) => name));
  const manifest = { loader: 'goodword.js', ...named(PARTS), languages };
  const files = ['goodword.js', 'share.js', 'follow.js', ...Object.values(named(PARTS)), ...Object.values(languages)];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const file of files) await writeFile(join(folder, file), `/* ${file} */ `.padEnd(600, ' '));
  return folder;
}
