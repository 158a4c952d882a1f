import type { Findings, Size } from '../proof.ts';
import { FAULTS } from './all-faults.mjs';
import { formatFaults } from './format-faults.mjs';
import { runFault } from './run-fault.mjs';

/** What became of the events when one fault happened. */
interface Outcome {
  name: string;
  seconds: number;
  notes: string[];
  failures: string[];
  acknowledged?: number;
  lost?: number;
  doubled?: number;
}

/** Makes each fault happen, one after the other, and looks for every acknowledged event. */
export async function proveFaults({ counts, parts }: Size, report: (progress: string) => void): Promise<Findings> {
  const { rounds = 1 } = counts;
  const outcomes: Outcome[] = [];
  for (const fault of FAULTS.filter(({ name }) => parts.includes(name))) {
    report(`${fault.name} …`);
    outcomes.push(await runFault(fault, { rounds }));
  }
  return {
    claims: [
      { what: 'faults that happened', counted: outcomes.length, is: 'exactly', asked: parts.length },
      { what: 'acknowledged events', counted: sum(outcomes, 'acknowledged'), is: 'at least', asked: 1 },
      { what: 'acknowledged events that were lost', counted: sum(outcomes, 'lost'), is: 'exactly', asked: 0 },
      { what: 'events that were stored twice', counted: sum(outcomes, 'doubled'), is: 'exactly', asked: 0 },
    ],
    failures: outcomes.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`)),
    tables: formatFaults(outcomes),
    details: { outcomes },
  };
}

function sum(outcomes: readonly Outcome[], name: 'acknowledged' | 'lost' | 'doubled'): number {
  return outcomes.reduce((total, outcome) => total + (outcome[name] ?? 0), 0);
}
