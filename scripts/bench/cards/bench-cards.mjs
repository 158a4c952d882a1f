import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CARD_TEXTS } from '../../gallery/card-texts.mjs';
import { formatCards } from './format-cards.mjs';
import { measureHits } from './measure-hits.mjs';
import { readCardOptions } from './read-card-options.mjs';

const run = promisify(execFile);
const PROCESS = fileURLToPath(new URL('./card-process.mjs', import.meta.url));

/** How long cards take, by the script of their words, and how long one that was drawn before. */
export async function benchCards(args) {
  const { options, error } = readCardOptions(args);
  if (error) {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
    return;
  }
  const { runs, json } = options;
  const scripts = [];
  for (const script of new Set(CARD_TEXTS.map(({ script }) => script))) {
    process.stderr.write(`Drawing ${script} …\n`);
    const { stdout } = await run(process.execPath, [PROCESS, script, `${runs}`], { maxBuffer: 10_000_000 });
    scripts.push(JSON.parse(stdout));
  }
  process.stderr.write('Asking for a card that is there …\n');
  const report = { bench: 'cards', node: process.versions.node, runs, scripts, hits: await measureHits() };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : formatCards(report));
}
