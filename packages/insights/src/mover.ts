export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * The range of a difference a − b from the ranges of a and b ("method of variance estimates recovery"): each limit takes from each
 * side the distance to its own limit, so that skewed ranges stay skewed. Zou & Donner 2008, Stat. Med. 27:1693; for two shares with
 * Wilson limits it is Newcombe's method 10.
 */
export function mover(a: Estimate, b: Estimate): { diff: number; low: number; high: number } {
  const diff = a.value - b.value;
  return {
    diff,
    low: diff - Math.hypot(a.value - a.low, b.high - b.value),
    high: diff + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
