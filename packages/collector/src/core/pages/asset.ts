import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The text of a style sheet or script in `assets/`, without its comments and indentation: it goes into every page.
 * Comments there stand on lines of their own.
 */
export function asset(name: string): string {
  const text = read(name);
  // After these signs a script needs no line break.
  return name.endsWith('.css') ? withoutSpaces(text) : text.replace(/([;{},(=>:&|?[])\n/g, '$1');
}

/** A style sheet on one line. What stands before a colon stays: in a selector a space there means something. */
function withoutSpaces(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/ > /g, '>')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, 'assets', name), 'utf8')
    .replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gm, '')
    .replace(/^[ \t]*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .trimEnd();
}
