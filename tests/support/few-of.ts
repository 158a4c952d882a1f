import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every row of every table runs, in every browser: `npm run proofs -- browsers`. */
    isWhole?: boolean;
  }
}

/**
 * Of the rows of a table, those that run with every change: `why` has their names (a row's first column) and the reason for each. All
 * rows, where all is to be run.
 */
export function fewOf<Row extends readonly [name: string, ...rest: unknown[]]>(
  rows: readonly Row[],
  why: Readonly<Record<string, string>>,
): Row[] {
  const missing = Object.keys(why).filter((name) => !rows.some(([each]) => each === name));
  if (missing.length > 0) throw new Error(`the table has no such rows: ${missing.join(', ')}`);
  return inject('isWhole') ? [...rows] : rows.filter(([name]) => name in why);
}
