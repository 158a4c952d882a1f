import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { anyEvent } from '../../store/any-event.ts';
import type { Logged } from '../../store/logged.ts';
import { type Kept, openDatabases } from '../logs/open-databases.ts';
import type { Claim, Findings, Size } from '../proof.ts';

const exec = promisify(execFile);
const FOLDING = fileURLToPath(new URL('fold-until-killed.mjs', import.meta.url));

/** Kills folds before one statement after the other, each on a database of its own, and compares. `spoiled`: those killed keep half of what they did. */
export async function proveFolds(
  { counts, seed }: Size,
  report: (progress: string) => void,
  spoiled = false,
): Promise<Findings> {
  const { events = 1, kills = 1 } = counts;
  // Each drawn by itself: the first of a run are too much alike. One that takes words back is folded at once.
  const drawn = fc
    .sample(anyEvent, { seed, numRuns: events })
    .filter(({ type }) => type !== 'recommendation.withdrawn');
  const log = drawn.map((event, at): Logged => ({ ...event, id: `event-${at}` }));
  const databases = await openDatabases();
  const whole = await databases.onEach(async (kept) => {
    await halfFolded(kept, log);
    const statements = await foldUntil(kept, Number.POSITIVE_INFINITY, false);
    return { name: kept.name, statements: statements ?? 0, views: await kept.dump() };
  });
  const steps = whole.map(({ statements }) => spread(statements, kills));
  const tallies = whole.map(() => ({ killed: 0, unlike: [] as number[] }));
  try {
    for (let at = 0; at < Math.max(...steps.map(({ length }) => length)); at++) {
      report(`kill ${at + 1} of ${steps.map(({ length }) => length).join(' and ')}`);
      await databases.onEach(async (kept) => {
        const index = whole.findIndex(({ name }) => name === kept.name);
        const [expected, tally, step] = [whole[index], tallies[index], steps[index]?.[at]];
        if (!expected || !tally || step === undefined) return;
        await halfFolded(kept, log);
        if ((await foldUntil(kept, step, spoiled)) === undefined) tally.killed++;
        if (JSON.stringify(await kept.dump()) !== JSON.stringify(expected.views)) tally.unlike.push(step);
      });
    }
  } finally {
    await databases.stop();
  }
  const claims = whole.flatMap(({ name, statements }, at): Claim[] => {
    const [tried = [], { killed = 0, unlike = [] } = {}] = [steps[at], tallies[at]];
    return [
      { what: `${name}: statements of the fold`, counted: statements, is: 'at least', asked: 10 },
      { what: `${name}: folds that were killed`, counted: killed, is: 'exactly', asked: tried.length },
      { what: `${name}: views that became others`, counted: unlike.length, is: 'exactly', asked: 0 },
    ];
  });
  return { claims, details: { unlike: tallies.map(({ unlike }) => unlike) } };
}

/** Appends a log; of its first half, the views are there. */
async function halfFolded({ database }: Kept, log: readonly Logged[]): Promise<void> {
  const half = log.length >> 1;
  await database.commit(log.slice(0, half));
  await database.catchUp();
  await database.commit(log.slice(half));
}

/** Folds in a process of its own. Resolves with how many statements that took; undefined: it was killed before. */
async function foldUntil({ address }: Kept, statement: number, spoiled: boolean): Promise<number | undefined> {
  try {
    const { stdout } = await exec(process.execPath, [
      FOLDING,
      address,
      `${statement}`,
      ...(spoiled ? ['spoiled'] : []),
    ]);
    return Number(stdout);
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return undefined;
    throw error;
  }
}

/** So many numbers from 1 to `last` at most, evenly spread: all of them, where there are no more. */
function spread(last: number, most: number): number[] {
  const count = Math.min(last, most);
  return Array.from({ length: count }, (_, at) => 1 + Math.round((at * (last - 1)) / Math.max(1, count - 1)));
}
