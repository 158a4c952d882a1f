import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What `note-failed-tests.mjs` noted in a folder, as the last words of a run: each failed test's project, file, name and
 * what it says. Empty where nothing failed.
 * @param {string} folder
 */
export async function readFailedTests(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const failed = texts.flatMap((text) => text.trimEnd().split('\n')).map((line) => JSON.parse(line));
  if (failed.length === 0) return '';
  const parts = failed.map(({ project, file, name, node, says }) => {
    const where = [project, file].filter(Boolean).join(' ');
    const lines = says.map((line) => `    ${stripVTControlCharacters(line)}`);
    return [`${where} (Node.js ${node})`.trim(), `  ${name}`, ...lines].join('\n');
  });
  return `Failed: ${failed.length}\n\n${parts.join('\n\n')}\n`;
}
