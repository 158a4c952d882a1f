import { FAULTS } from './all-faults.mjs';
import { formatFaults, formatHostileWire } from './format-faults.mjs';
import { HOSTILE_WIRE, runHostileWire } from './hostile-wire.mjs';
import { readFaultsOptions } from './read-faults-options.mjs';
import { runFault } from './run-fault.mjs';

/** Makes every fault happen, one after the other, and tells what became of the events; then tries hostile input. */
export async function runFaults(args) {
  const { options, error } = readFaultsOptions(args, [...FAULTS.map(({ name }) => name), HOSTILE_WIRE]);
  if (error) {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
    return;
  }
  const { only, rounds, bodies, json } = options;
  const isWanted = (name) => only === undefined || name === only;
  const outcomes = [];
  for (const fault of FAULTS.filter(({ name }) => isWanted(name))) {
    process.stderr.write(`${fault.name} …\n`);
    outcomes.push(await runFault(fault, { rounds }));
  }
  if (outcomes.length > 0 && !json) process.stdout.write(formatFaults(outcomes));
  const wire = isWanted(HOSTILE_WIRE) ? [await runHostileWire(bodies)] : [];
  if (json) process.stdout.write(`${JSON.stringify([...outcomes, ...wire])}\n`);
  else for (const each of wire) process.stdout.write(formatHostileWire(each));
  if ([...outcomes, ...wire].some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}
