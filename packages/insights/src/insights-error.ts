/** What was wrong with an argument. Nobody has to read the message to tell. */
export type InsightsErrorCode =
  /** Not there, or of another type than documented. */
  | 'missing'
  /** A number that is NaN or infinite. */
  | 'not_finite'
  /** A count that is below zero or not whole. */
  | 'not_a_count'
  /** A number outside of what it can be: more successes than answers, a cost below zero. */
  | 'out_of_range'
  /** Columns of different lengths. */
  | 'length'
  /** The same location, share or driver twice where each may stand once. */
  | 'duplicate'
  /** Things that contradict each other: a share that descends from itself, an action that ends before it begins. */
  | 'contradiction'
  /** More drivers than can be counted by which of them were answered. */
  | 'too_many';

/** The one error that this package throws: a mistake of the caller's, never a lack of data (that is a status). */
export class InsightsError extends Error {
  override readonly name = 'InsightsError';
  readonly code: InsightsErrorCode;
  /** The path of the argument, such as `rows[3].value`. */
  readonly argument: string;

  constructor(code: InsightsErrorCode, argument: string, expected: string) {
    super(`${argument}: ${expected}`);
    this.code = code;
    this.argument = argument;
  }
}
