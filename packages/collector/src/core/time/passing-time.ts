/** What is kept is older than this where the clock was put back. */
const LONG_MS = 1e12;

/**
 * Time as a cache counts it, in ms from 1 on, by a clock that may be put back: what was read before that was read at no moment that
 * is known, and counts as too old.
 */
export function passingTime(now: () => number): { now(): number } {
  let last = now();
  let passed = 1;
  return {
    now() {
      const at = now();
      passed += at < last ? LONG_MS : at - last;
      last = at;
      return passed;
    },
  };
}
