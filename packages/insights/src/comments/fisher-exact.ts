/** Two groups, and how many of each have something. */
export interface TwoGroups {
  x1: number;
  n1: number;
  x2: number;
  n2: number;
}

/**
 * The two-sided p of Fisher's exact test, for any number of tables: the chance, with the margins as they are, of a table that is no more probable than the
 * one found. `most` is the largest n1 + n2.
 */
export function fisherExact(most: number): (groups: TwoGroups) => number {
  const logFactorials = new Float64Array(most + 1);
  for (let n = 2; n <= most; n++) logFactorials[n] = (logFactorials[n - 1] ?? 0) + Math.log(n);
  const factorial = (n: number) => logFactorials[n] ?? 0;
  const choose = (n: number, k: number) => factorial(n) - factorial(k) - factorial(n - k);
  return ({ x1, n1, x2, n2 }) => {
    const having = x1 + x2;
    const log = (first: number) => choose(n1, first) + choose(n2, having - first) - choose(n1 + n2, having);
    // Tables that are equally probable differ in the last digits.
    const own = log(x1) + 1e-7;
    let p = 0;
    for (let first = Math.max(0, having - n2); first <= Math.min(n1, having); first++) {
      const each = log(first);
      if (each <= own) p += Math.exp(each);
    }
    return Math.min(1, p);
  };
}
