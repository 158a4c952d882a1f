import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PROOFS } from './all-proofs.ts';
import type { Findings, Proof, Size } from './proof.ts';
import { runProofs } from './run-proofs.ts';

/** A proof of nothing, which counts what it is told to. */
function proofOf(findings: Findings | Error): { proof: Proof; sizes: Size[] } {
  const sizes: Size[] = [];
  const proof: Proof = {
    name: 'apples',
    says: 'No apple is lost.',
    takes: 'a moment',
    counts: { apples: { of: 'apples', full: 100, small: 3, most: 999 } },
    parts: ['red', 'green'],
    smallParts: ['red'],
    hasSeed: true,
    run: async (size) => {
      sizes.push(size);
      if (findings instanceof Error) throw findings;
      return findings;
    },
  };
  return { proof, sizes };
}

const counting = (counted: number): Findings => ({
  claims: [{ what: 'apples that were lost', counted, is: 'exactly', asked: 0 }],
});

async function run(args: string[], proofs: readonly Proof[]) {
  let [out, err, prepared] = ['', '', 0];
  const code = await runProofs(args, {
    proofs,
    prepare: async () => void prepared++,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err, prepared };
}

test('what holds ends with 0, what does not with 1 and a sentence', async () => {
  const held = await run(['apples'], [proofOf(counting(0)).proof]);
  expect(held).toMatchObject({ code: 0, prepared: 1, out: expect.stringContaining('apples holds: No apple is lost.') });
  const missed = await run(['apples'], [proofOf(counting(2)).proof]);
  expect(missed).toMatchObject({
    code: 1,
    out: expect.stringContaining('apples does not hold: apples that were lost: 2, not 0'),
  });
  const failed = await run(['apples'], [proofOf({ claims: [], failures: ['a worm'] }).proof]);
  expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('apples does not hold: a worm') });
  const unrun = await run(['apples'], [proofOf(new Error('no orchard')).proof]);
  expect(unrun).toMatchObject({ code: 1, out: expect.stringContaining('it could not be run: no orchard') });
});

test('as JSON, what was counted stands beside what is asked for', async () => {
  const { code, out } = await run(['apples', '--json', '--seed', '5'], [proofOf(counting(2)).proof]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    proof: 'apples',
    node: process.versions.node,
    counts: { apples: 100 },
    parts: ['red', 'green'],
    seed: 5,
    seconds: 0,
    holds: false,
    claims: [{ what: 'apples that were lost', counted: 2, is: 'exactly', asked: 0, holds: false }],
    failures: [],
    details: {},
  });
});

test.each<[string[], Partial<Size>]>([
  [[], { counts: { apples: 100 }, parts: ['red', 'green'] }],
  [['--size', 'small'], { counts: { apples: 3 }, parts: ['red'] }],
  [['--size', 'small', '--apples', '7'], { counts: { apples: 7 }, parts: ['red'] }],
  [['--only', 'green', '--seed', '9'], { counts: { apples: 100 }, parts: ['green'], seed: 9 }],
])('the options %j', async (args, size) => {
  const { proof, sizes } = proofOf(counting(0));
  expect(await run(['apples', ...args], [proof])).toMatchObject({ code: 0 });
  expect(sizes).toEqual([expect.objectContaining(size)]);
});

test.each([
  [['pears'], 'There is no proof "pears": write apples.\n'],
  [['--json'], 'There is no proof "--json": write apples.\n'],
  [
    ['apples', '--pears', '5'],
    'apples has no option --pears: write --json, --size small, --only PART, --apples N or --seed N.\n',
  ],
  [['apples', 'pears'], '"pears" is too much: write one proof and its options.\n'],
  [['apples', '--size', 'huge'], '--size is "huge": write small or full.\n'],
  [['apples', '--only', 'blue'], '--only is "blue": write red or green.\n'],
  [['apples', '--apples', 'many'], '--apples is "many": write a number from 1 to 999.\n'],
  [['apples', '--apples', '1000'], '--apples is "1000": write a number from 1 to 999.\n'],
  [['apples', '--apples'], '--apples is "": write a number from 1 to 999.\n'],
  [['apples', '--json=yes'], '--json is "yes": write it alone.\n'],
])('what nobody knows ends with 2, before anything is built: %j', async (args, said) => {
  expect(await run(args, [proofOf(counting(0)).proof])).toEqual({ code: 2, out: '', err: said, prepared: 0 });
});

test('without a name, each proof is told with what it takes', async () => {
  const { code, out, prepared } = await run([], PROOFS);
  expect({ code, prepared }).toEqual({ code: 0, prepared: 0 });
  for (const { name, says, takes } of PROOFS) for (const told of [name, says, takes]) expect(out).toContain(told);
});

test('each proof has a folder of its name, with a test that runs it at small size', async () => {
  const folders = await readdir(import.meta.dirname, { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(names.sort()).toEqual(PROOFS.map(({ name }) => name).sort());
  for (const name of names) expect(await readdir(`${import.meta.dirname}/${name}`)).toContain(`${name}.test.ts`);
});
