import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '../../../scripts/bench/format-table.mjs';
import type { Claim, Findings, Size } from '../proof.ts';
import { rebuildBeside } from './rebuild-beside.mjs';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Rebuilds beside a collector under load, on each database. */
export async function proveRebuild({ counts, parts }: Size, report: (progress: string) => void): Promise<Findings> {
  const { events = 1 } = counts;
  const all: Findings = { claims: [], failures: [], tables: '', details: {} };
  for (const name of parts) {
    const folder = await mkdtemp(join(tmpdir(), 'goodword-rebuild-'));
    const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
    try {
      const found = await rebuildBeside({
        name,
        folder,
        events,
        stops,
        say: (what: string) => report(`${name}: ${what}`),
      });
      const claims: Omit<Claim, 'isShare'>[] = [
        { what: 'answers refused while views were far behind', counted: found.behind.refused, is: 'exactly', asked: 0 },
        { what: 'reports then that told too little', counted: found.behind.tooLittle, is: 'exactly', asked: 0 },
        {
          what: 'answers taken beside a rebuild',
          counted: found.right.taken + found.wrong.taken,
          is: 'at least',
          asked: 1,
        },
        {
          what: 'answers refused beside it',
          counted: found.right.refused + found.wrong.refused,
          is: 'exactly',
          asked: 0,
        },
        { what: 'rows changed where all were right', counted: found.right.changed, is: 'exactly', asked: 0 },
        {
          what: 'rows mended where some were wrong',
          counted: found.wrong.changed,
          is: 'at least',
          asked: 1,
        },
        { what: 'rebuilds that were killed', counted: found.killed, is: 'at least', asked: 1 },
        {
          what: 'tables that a fold of the whole log gives otherwise',
          counted: found.unequal.length,
          is: 'exactly',
          asked: 0,
        },
        { what: 'acknowledged events that are not in the log', counted: found.lost, is: 'exactly', asked: 0 },
      ];
      all.claims.push(...claims.map((claim) => ({ ...claim, what: `${name}: ${claim.what}` })));
      all.failures?.push(...found.failures.map((failure) => `${name}: ${failure}`));
      all.tables += `${tableOf(name, events, found)}\n\n`;
      Object.assign(all.details ?? {}, { [name]: found });
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  }
  return all;
}

type Found = Awaited<ReturnType<typeof rebuildBeside>>;

function tableOf(name: string, events: number, { alone, behind, right, wrong }: Found): string {
  const rows = [
    ['nothing else', alone],
    ['views catch up from nothing', behind],
    ['a rebuild of right views', right],
    ['a rebuild of wrong views', wrong],
  ] as const;
  return formatTable([
    [
      `${name}, ${whole.format(events)} events: answers beside`,
      's',
      'log events/s',
      'taken',
      'refused',
      'p50 ms',
      'p99 ms',
      'longest ms',
    ],
    ...rows.map(([beside, { seconds, taken, refused, p50Ms, p99Ms, longestMs }]) => [
      beside,
      seconds.toFixed(1),
      beside === 'nothing else' ? '' : whole.format(events / seconds),
      whole.format(taken),
      whole.format(refused),
      ...[p50Ms, p99Ms, longestMs].map((ms) => whole.format(ms)),
    ]),
  ]);
}
