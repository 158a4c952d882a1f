import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of a style sheet or script in `assets/`, without its comments and indentation: it goes into every page.
 * Comments there stand on lines of their own.
 */
export function asset(name: string): string {
  return readFileSync(join(import.meta.dirname, 'assets', name), 'utf8')
    .replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm, '')
    .replace(/^[ \t]*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .trimEnd();
}
