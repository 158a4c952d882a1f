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
process.stdout.write(
  `${row(sizes.questions)}  further kinds of questions, with styles and English, as one file; each kind's own part:\n`,
);
for (const [kind, bytes] of Object.entries(await measureQuestions()))
  process.stdout.write(`${row(bytes)}    ${kind}\n`);
process.stdout.write(
  `${row(sizes.beyond)}  what few pages need: rules between questions, other occasions than a card after a while\n`,
);

function row(bytes) {
  return `${String(bytes).padStart(7)} B`;
}
