import { build } from './build.mjs';
import { install } from './install.mjs';
import { measureQuestions } from './measure-questions.mjs';
import { BUDGETS, measureSize } from './measure-size.mjs';

await install();
await build();
const sizes = await measureSize();
for (const [name, { says, budget, aim }] of Object.entries(BUDGETS)) {
  const bytes = sizes[name];
  const verdict = bytes > budget ? 'OVER BUDGET' : bytes > aim ? 'within budget' : 'within aim';
  process.stdout.write(`${row(bytes)}  budget ${budget}, aim ${aim}  ${verdict}  ${says}\n`);
  if (bytes > budget) process.exitCode = 1;
}
const BESIDE = {
  thanks: 'the thanks, after it, with the link that takes words back: loaded while the share step is open',
  followUp: 'in its place after a bad score: may somebody get in touch? With styles and English',
  beyond:
    'what few pages or customers need: rules between questions, other occasions than a card after a while, "More"',
  questions: "further kinds of questions, with styles and English, as one file; each kind's own part:",
};
for (const [name, says] of Object.entries(BESIDE)) process.stdout.write(`${row(sizes[name])}  ${says}\n`);
for (const [kind, bytes] of Object.entries(await measureQuestions()))
  process.stdout.write(`${row(bytes)}    ${kind}\n`);

function row(bytes) {
  return `${String(bytes).padStart(7)} B`;
}
