import { build } from './build.mjs';
import { install } from './install.mjs';
import { BUDGETS, measureSize } from './measure-size.mjs';

await install();
await build();
const sizes = await measureSize();
for (const [name, { says, budget, aim }] of Object.entries(BUDGETS)) {
  const bytes = sizes[name];
  const verdict = bytes > budget ? 'OVER BUDGET' : bytes > aim ? 'within budget' : 'within aim';
  process.stdout.write(`${String(bytes).padStart(7)} B  budget ${budget}, aim ${aim}  ${verdict}  ${says}\n`);
  if (bytes > budget) process.exitCode = 1;
}
