import { FAULTS } from './all-faults.mjs';
import { formatFaults } from './format-faults.mjs';
import { readFaultsOptions } from './read-faults-options.mjs';
import { runFault } from './run-fault.mjs';

/** Makes every fault happen, one after the other, and tells what became of the events. */
export async function runFaults(args) {
  const { options, error } = readFaultsOptions(
    args,
    FAULTS.map(({ name }) => name),
  );
  if (error) {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
    return;
  }
  const { only, rounds, json } = options;
  const outcomes = [];
  for (const fault of FAULTS.filter(({ name }) => only === undefined || name === only)) {
    process.stderr.write(`${fault.name} …\n`);
    outcomes.push(await runFault(fault, { rounds }));
  }
  process.stdout.write(json ? `${JSON.stringify(outcomes)}\n` : formatFaults(outcomes));
  if (outcomes.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}
