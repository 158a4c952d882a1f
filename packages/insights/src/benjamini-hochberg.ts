/**
 * The q of each p: the smallest share of false alarms at which it would be flagged, among all tests of one family. Benjamini & Hochberg
 * 1995, JRSS-B 57:289. In the order of the input.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((one, other) => (ps[other] ?? 0) - (ps[one] ?? 0));
  const qs = ps.map(() => 1);
  let least = 1;
  for (const [fromTop, at] of order.entries()) {
    least = Math.min(least, ((ps[at] ?? 1) * ps.length) / (ps.length - fromTop));
    qs[at] = least;
  }
  return qs;
}
