import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../../../scripts/run.mjs';
import { makeTestDemo } from '../../../scripts/test-demo.mjs';
import type { Findings, Size } from '../proof.ts';

/** A run of vitest: its arguments, and what it is told by the environment. */
interface Run {
  args: string[];
  env: NodeJS.ProcessEnv;
}

/** What vitest writes of a run, as far as it is read here. */
interface Report {
  testResults: {
    name: string;
    /** Why the file as a whole failed. */
    message: string;
    status: 'passed' | 'failed';
    assertionResults: {
      fullName: string;
      status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo';
      failureMessages: string[] | null;
    }[];
  }[];
}

interface Outcome {
  part: string;
  held: number;
  leftOut: string[];
  failures: string[];
}

const PROJECTS: Readonly<Record<string, string>> = {
  stories: 'browsers',
  surroundings: 'surroundings',
  'few-stories': 'browsers',
  'few-surroundings': 'surroundings',
};

/** Tells the stories, as often as it is wanted. `runOf` says how vitest runs a part. */
export async function proveBrowsers(
  { counts, parts }: Size,
  report: (progress: string) => void,
  runOf: (part: string) => Promise<Run> = runOfProject,
): Promise<Findings> {
  const { rounds = 1 } = counts;
  const outcomes: Outcome[] = [];
  for (let round = 1; round <= rounds; round++) {
    for (const part of parts) {
      report(`${part}, round ${round} of ${rounds} …`);
      outcomes.push(await tell(part, await runOf(part)));
    }
  }
  const leftOut = outcomes.flatMap((outcome) => outcome.leftOut);
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  const empty = outcomes.filter(({ held, failures }) => held + failures.length === 0);
  return {
    claims: [
      { what: 'stories that held', counted: sum(outcomes), is: 'at least', asked: null },
      { what: 'stories that did not', counted: failures.length, is: 'exactly', asked: 0 },
      { what: 'stories, or browsers, that were left out', counted: leftOut.length, is: 'exactly', asked: 0 },
      { what: 'parts without a story', counted: empty.length, is: 'exactly', asked: 0 },
    ],
    failures: [...failures, ...leftOut],
    details: { outcomes },
  };
}

async function runOfProject(part: string): Promise<Run> {
  const isWhole = !part.startsWith('few-');
  return {
    args: ['--project', PROJECTS[part] ?? part],
    env: {
      ...process.env,
      GOODWORD_TEST_DEMO: await makeTestDemo(),
      GOODWORD_BROWSERS: isWhole ? 'whole' : 'few',
    },
  };
}

async function tell(part: string, { args, env }: Run): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-browsers-'));
  try {
    const file = join(folder, 'report.json');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const reporting = ['run', '--reporter=json', '--outputFile', file];
    // What it prints beside its report would get between what a proof says.
    const child = spawn(process.execPath, [vitest, ...reporting, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 2],
    });
    const [code] = await once(child, 'close');
    const outcome = outcomeOf(part, JSON.parse(await readFile(file, 'utf8')));
    // An error outside of any story is no story's.
    if (code !== 0 && outcome.failures.length === 0) outcome.failures.push(`${part}: vitest ended with ${code}`);
    return outcome;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function outcomeOf(part: string, { testResults }: Report): Outcome {
  const told = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((each) => ({ file: relative(root, name), ...each })),
  );
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    part,
    held: told.filter(({ status }) => status === 'passed').length,
    leftOut: told
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ file, fullName }) => `${file}: ${fullName}`),
    failures: [
      ...told
        .filter(({ status }) => status === 'failed')
        .map(({ file, fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0])}`),
      ...brokenFiles.map(({ name, message }) => `${relative(root, name)}: ${firstLine(message)}`),
    ],
  };
}

function firstLine(text = 'failed without a word'): string {
  return text.split('\n', 1)[0] ?? '';
}

function sum(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((total, { held }) => total + held, 0);
}
