import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTestDemo } from '../../scripts/test-demo.mjs';
import { BIN } from './run-goodword.ts';

/** What `npm run demo -- --json` prints. */
export interface DemoLine {
  collector: string;
  sites: {
    name: string;
    site: string;
    token: string;
    page: string;
    locations: number;
    funnel: Record<string, number> & { value: { currency: string; minor: number }[] };
  }[];
}

/** Runs the demo with these arguments until it prints its line. */
export async function startDemo(args: string[]): Promise<{ line: DemoLine; output: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [BIN, 'demo', '--json', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const { output, errors } = collectOutput(child);
  await Promise.race([
    ended.then((code) => {
      if (code !== 0) throw new Error(`the demo ended with ${code}: ${errors()}`);
    }),
    new Promise<void>((resolve) => child.stdout?.on('data', () => output().includes('\n') && resolve())),
  ]);
  return {
    line: JSON.parse(output()),
    output: output(),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function collectOutput(child: ChildProcess) {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  return { output: () => out, errors: () => err };
}

/** A copy of the demo's database, which is made once for all tests. */
export async function demoDatabase(): Promise<{ path: string; database: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-demo-copy-'));
  const path = join(folder, 'goodword.db');
  await copyFile(process.env.GOODWORD_TEST_DEMO ?? (await makeTestDemo()), path);
  return { path, database: `file:${path}`, remove: () => rm(folder, { recursive: true }) };
}
