import fc from 'fast-check';

interface Manner {
  seed: number;
  /** So many are drawn before it is asked whether that is enough. */
  atOnce?: number;
  isEnough(): boolean;
  /** Told after ten times as many. */
  report?(): void;
}

/**
 * Draws and tries until it is enough, or until one is wrong: that is made as small as it can be. Resolves with a sentence about it, or
 * with nothing. `trying` rejects where what was drawn does not hold.
 */
export async function drawUntil<Drawn>(
  drawn: fc.Arbitrary<Drawn>,
  trying: (one: Drawn) => Promise<void>,
  { seed, isEnough, atOnce = 100, report = () => {} }: Manner,
): Promise<string | undefined> {
  for (let round = 0; ; round++) {
    const result = await fc.check(fc.asyncProperty(drawn, trying), { seed: (seed + round) | 0, numRuns: atOnce });
    if (result.failed) return sentenceOf(result, seed);
    if (round % 10 === 9) report();
    if (isEnough()) return undefined;
  }
}

/** What was wrong, of what, and how to see it again. */
function sentenceOf<Drawn>({ counterexample, errorInstance }: fc.RunDetails<[Drawn]>, seed: number): string {
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const [one] = counterexample ?? [];
  return `${error}\nwith --seed ${seed}, by ${fc.stringify(one)}`;
}
