import { join } from 'node:path';
import { root } from './run.mjs';

const source = (path) => join(root, 'packages', path);

/** Where Vite finds our packages' sources, so that nothing has to be built. */
export const FROM_SOURCES = [
  { find: /^@goodword\/(protocol|insights|collector|simulator|widget)$/, replacement: source('$1/src/index.ts') },
  { find: /^@goodword\/collector\/(queries|settings)$/, replacement: source('collector/src/$1.ts') },
  { find: '@goodword/insights/comments', replacement: source('insights/src/comments/index.ts') },
  { find: /^@goodword\/protocol\/(limits|errors|decide|chance-order)$/, replacement: source('protocol/src/$1.ts') },
];

/** How the collector's pages are compiled. */
export const PAGE_JSX = { jsx: { runtime: /** @type {const} */ ('automatic'), importSource: 'preact' } };
