import { register } from 'node:module';
import { install } from './install.mjs';

await install();
register('./typescript-hooks.mjs', import.meta.url);
// What was not installed a moment ago cannot be imported above.
const { PROOFS } = await import('../tests/proofs/all-proofs.ts');
const { runProofs } = await import('../tests/proofs/run-proofs.ts');
const { build } = await import('./build.mjs');
process.exitCode = await runProofs(process.argv.slice(2), {
  proofs: PROOFS,
  prepare: build,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
