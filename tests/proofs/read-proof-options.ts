import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Proof, Size } from './proof.ts';
import { sizeOf } from './sizes.ts';

const MOST_SEED = 2 ** 31 - 1;

export interface ProofOptions {
  proof: Proof;
  size: Size;
  isJson: boolean;
}

/** The proof that was asked for and how large, or the sentence that says what to write instead. */
export function readProofOptions(
  [name = '', ...args]: readonly string[],
  proofs: readonly Proof[],
): ProofOptions | { error: string } {
  const proof = proofs.find((each) => each.name === name);
  if (!proof) return { error: `There is no proof "${name}": write ${oneOf(proofs.map((each) => each.name))}.` };
  const { counts, parts = [] } = proof;
  const numbers = [...Object.keys(counts), ...(proof.hasSeed ? ['seed'] : [])];
  const texts = ['size', ...(parts.length > 0 ? ['only'] : []), ...numbers];
  const { values, tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { json: { type: 'boolean' }, ...Object.fromEntries(texts.map((text) => [text, { type: 'string' }])) },
  });
  for (const token of tokens) {
    if (token.kind === 'positional') return { error: `"${token.value}" is too much: write one proof and its options.` };
    if (token.kind !== 'option') continue;
    if (token.name === 'json' && token.value !== undefined)
      return { error: `--json is "${token.value}": write it alone.` };
    if (token.name !== 'json' && !texts.includes(token.name))
      return { error: `${name} has no option ${token.rawName}: write ${oneOf(optionsOf(proof))}.` };
  }
  const { size: which = 'full', only } = values;
  if (which !== 'full' && which !== 'small') return { error: `--size is "${which}": write small or full.` };
  if (only !== undefined && !parts.includes(`${only}`)) return { error: `--only is "${only}": write ${oneOf(parts)}.` };
  const size = sizeOf(proof, which, randomInt(MOST_SEED));
  for (const number of numbers) {
    if (values[number] === undefined) continue;
    // Written without a number, it is `true`.
    const text = values[number] === true ? '' : `${values[number]}`;
    const most = counts[number]?.most ?? MOST_SEED;
    if (!/^[1-9]\d*$/.test(text) || Number(text) > most)
      return { error: `--${number} is "${text}": write a number from 1 to ${most}.` };
    if (number === 'seed') size.seed = Number(text);
    else size.counts[number] = Number(text);
  }
  return { proof, size: only === undefined ? size : { ...size, parts: [`${only}`] }, isJson: values.json === true };
}

/** What may be written behind a proof's name. */
export function optionsOf({ counts, parts = [], hasSeed }: Proof): string[] {
  const numbers = [...Object.keys(counts), ...(hasSeed ? ['seed'] : [])].map((number) => `--${number} N`);
  return ['--json', '--size small', ...(parts.length > 0 ? ['--only PART'] : []), ...numbers];
}

function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
