import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** Editors save in several steps. */
const SETTLED_MS = 60;
/** What no page shows: tests, and what editors write beside a file. */
const IGNORED = /\.test\.tsx?$|~$|\.sw.$|(^|\/)[.#]/;

/** Watches what no build reads: the collector and the demo, what they stand on, and the plain examples. Returns what ends it. */
export function watchSources({ onCollector, onExample }) {
  const watchers = [
    ...['protocol', 'insights', 'collector', 'simulator', 'goodword'].map((name) => [
      join(root, 'packages', name, 'src'),
      onCollector,
    ]),
    ...['retailer', 'strict-csp'].map((name) => [join(root, 'examples', name), onExample]),
  ].map(([folder, onChange]) => {
    let timer;
    return watch(folder, { recursive: true }, (_event, path) => {
      if (path === null || IGNORED.test(path)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLED_MS);
    });
  });
  return () => {
    for (const each of watchers) each.close();
  };
}
