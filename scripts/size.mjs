import { build } from './build.mjs';
import { install } from './install.mjs';
import { BUDGETS, measureSize } from './measure-size.mjs';

await install();
await build();
const sizes = await measureSize();
for (const [name, { says, budget, aim, ceiling = budget }] of Object.entries(BUDGETS)) {
  const bytes = sizes[name];
  const verdict = bytes > budget ? 'OVER BUDGET' : bytes > aim ? 'within budget' : 'within aim';
  process.stdout.write(`${String(bytes).padStart(7)} B  budget ${budget}, aim ${aim}  ${verdict}  ${says}\n`);
  if (bytes > ceiling) process.exitCode = 1;
}
const BESIDE = {
  withSharing: 'a first survey and the share step, as most customers load it',
  withQuestions: 'a first survey with every question type',
  beyond: 'beside these: rules between questions, other occasions than a card after a while',
};
for (const [name, says] of Object.entries(BESIDE))
  process.stdout.write(`${String(sizes[name]).padStart(7)} B  ${says}\n`);
