const DETRACTOR_TO = 6;

/** Whether this is a bad score. */
export function isUnhappy(score: number | undefined): boolean {
  return score !== undefined && score <= DETRACTOR_TO;
}
