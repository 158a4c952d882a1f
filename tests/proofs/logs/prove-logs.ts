import fc from 'fast-check';
import { drawUntil } from '../draw-until.ts';
import type { Claim, Findings, Size } from '../proof.ts';
import { LOG_CHECKS, type LogCheck } from './log-checks.ts';
import { type Databases, openDatabases } from './open-databases.ts';
import { anyStep, compare, Model } from './settings-model.ts';

/** So many are drawn before they are counted. */
const AT_ONCE = 4;

/** What came of one part: how many held, and a sentence about one that did not. */
interface Tried {
  done: number;
  failure: string | undefined;
}

/** Keeps random logs and random settings in both databases, and compares. */
export async function proveLogs(
  { counts, parts, seed }: Size,
  report: (progress: string) => void,
  open: () => Promise<Databases> = openDatabases,
): Promise<Findings> {
  const { logs = 1, settings = 1 } = counts;
  const databases = await open();
  const claims: Claim[] = [];
  const failures: string[] = [];
  const add = (what: string, asked: number, { done, failure }: Tried) => {
    claims.push({ what, counted: done, is: 'at least', asked: failure ? null : asked });
    if (failure) failures.push(`${what}: ${failure}`);
  };
  try {
    for (const [name, check] of Object.entries(LOG_CHECKS)) {
      if (!parts.includes(name)) continue;
      report(`${name} …`);
      add(`${name}: logs`, logs, await tryLogs(check, databases, { seed, most: logs }));
    }
    if (parts.includes('settings')) {
      report('settings …');
      add('settings: series, on both databases', 2 * settings, await trySettings(databases, { seed, most: settings }));
    }
    return { claims, failures };
  } finally {
    await databases.stop();
  }
}

interface Manner {
  seed: number;
  most: number;
}

async function tryLogs(
  { drawn, check }: LogCheck<unknown>,
  databases: Databases,
  { seed, most }: Manner,
): Promise<Tried> {
  let done = 0;
  const checked = async (one: unknown) => {
    await check(databases, one);
    done++;
  };
  const failure = await drawUntil(drawn, checked, {
    seed,
    atOnce: Math.min(AT_ONCE, most),
    isEnough: () => done >= most,
  });
  return { done, failure };
}

/** What owners set up, in any order: each database must say what plain maps say, and so both say the same. */
async function trySettings(databases: Databases, { seed, most }: Manner): Promise<Tried> {
  const tried = await databases.onEach(async ({ database }): Promise<Tried> => {
    let run = 0;
    let done = 0;
    const failure = await drawUntil(
      fc.array(anyStep, { maxLength: 40 }),
      async (steps) => {
        const model = new Model();
        const prefix = `pub_run${run++}x`;
        for (const step of steps) await step(database, model, prefix);
        await compare(database, model, prefix);
        done++;
      },
      { seed, atOnce: Math.min(AT_ONCE, most), isEnough: () => done >= most },
    );
    return { done, failure };
  });
  return {
    done: tried.reduce((sum, { done }) => sum + done, 0),
    failure: tried.find(({ failure }) => failure !== undefined)?.failure,
  };
}
