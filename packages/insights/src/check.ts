import { InsightsError } from './insights-error.ts';

/*
 * Types are gone at run time, and a NaN that came in comes out as a sentence about a location. So each function looks at what it
 * was given first, and names the argument that is wrong.
 */

function given(value: unknown, argument: string): asserts value is object {
  if (typeof value !== 'object' || value === null)
    throw new InsightsError('missing', argument, 'an object is needed here');
}

function list(value: unknown, argument: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new InsightsError('missing', argument, 'a list is needed here');
}

/** Sums of fourth powers of this, and of one by this, are still numbers. */
const LARGEST = 1e50;

function number(value: unknown, argument: string): asserts value is number {
  if (typeof value !== 'number') throw new InsightsError('missing', argument, 'a number is needed here');
  if (!Number.isFinite(value)) throw new InsightsError('not_finite', argument, 'the number must be finite');
  const size = Math.abs(value);
  if (size > LARGEST || (size < 1 / LARGEST && size > 0))
    throw new InsightsError('out_of_range', argument, 'the number is too large, or too near to 0, to be squared');
}

function count(value: unknown, argument: string): asserts value is number {
  number(value, argument);
  if (value < 0 || !Number.isSafeInteger(value))
    throw new InsightsError('not_a_count', argument, 'a whole number from 0 on is needed here');
}

/** `part` out of `whole`, both counts. */
function share(part: unknown, whole: unknown, names: { part: string; whole: string }): void {
  count(whole, names.whole);
  count(part, names.part);
  if (part > whole) throw new InsightsError('out_of_range', names.part, `must not be more than ${names.whole}`);
}

/** Names of locations, shares and visitors: words or numbers, never nothing. */
function id(value: unknown, argument: string): asserts value is string {
  if ((typeof value !== 'string' || value === '') && !Number.isFinite(value))
    throw new InsightsError('missing', argument, 'an id is needed here');
}

function text(value: unknown, argument: string): asserts value is string {
  if (typeof value !== 'string') throw new InsightsError('missing', argument, 'a text is needed here');
}

export const check: {
  given: typeof given;
  list: typeof list;
  number: typeof number;
  count: typeof count;
  share: typeof share;
  id: typeof id;
  text: typeof text;
} = { given, list, number, count, share, id, text };
