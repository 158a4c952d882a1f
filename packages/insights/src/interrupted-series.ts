import { check } from './check.ts';
import { tQuantile } from './distributions.ts';
import { InsightsError } from './insights-error.ts';

export interface SeriesPoint {
  /** Time, in any unit of equal length: the week's number. */
  t: number;
  /** The measure then. */
  y: number;
  /** 1 from the action on. */
  post: 0 | 1 | boolean;
}

export interface InterruptedSeries {
  status: 'TOO_FEW' | 'NOT_PROVEN' | 'OK';
  /** The step at the action, beyond where the line was going, with its 95 % range; in the unit of y. Null where it cannot be fitted. */
  level: number | null;
  low: number | null;
  high: number | null;
  /** Change of y per unit of t before the action, and by how much that changed with it. */
  slopeBefore: number | null;
  slopeChange: number | null;
}

const LEAST_A_SIDE = 8;
const LAG = 3;

/**
 * Whether a series stepped when something was done, for use only where no other location can be compared with (`actionEffect`): segmented
 * least squares y = b₀ + b₁ t + b₂ post + b₃ since, since = t − the last t before (Wagner et al. 2002). The range is from Newey & West's
 * errors, lag 3, Bartlett weights, n/(n − 4), and t with n − 4 degrees.
 *
 * Gates: under 8 points a side `TOO_FEW`, with numbers where there are two a side; a range with 0 in it `NOT_PROVEN`.
 *
 * @throws InsightsError where a number is not finite, `post` is neither 0 nor 1, or a point after comes no later than one before.
 */
export function interruptedSeries(rows: readonly SeriesPoint[]): InterruptedSeries {
  check.list(rows, 'rows');
  for (const [at, row] of rows.entries()) checkPoint(row, `rows[${at}]`);
  const points = [...rows].sort((one, other) => one.t - other.t);
  const before = points.filter(({ post }) => !post);
  const after = points.filter(({ post }) => post);
  const end = before.at(-1)?.t;
  if (end !== undefined && after[0] && after[0].t <= end)
    throw new InsightsError('contradiction', 'rows', 'every point after the action must be later than those before');
  const isShort = Math.min(before.length, after.length) < LEAST_A_SIDE;
  const fit = end === undefined ? null : fitSegments(points, end);
  if (!fit) return { status: 'TOO_FEW', level: null, low: null, high: null, slopeBefore: null, slopeChange: null };
  const status = isShort ? 'TOO_FEW' : fit.low > 0 || fit.high < 0 ? 'OK' : 'NOT_PROVEN';
  return { status, ...fit };
}

function checkPoint(row: SeriesPoint, argument: string): void {
  check.given(row, argument);
  check.number(row.t, `${argument}.t`);
  check.number(row.y, `${argument}.y`);
  if (![0, 1, true, false].includes(row.post))
    throw new InsightsError('out_of_range', `${argument}.post`, '0 (before) or 1 (after) is needed here');
}

interface Fit {
  level: number;
  low: number;
  high: number;
  slopeBefore: number;
  slopeChange: number;
}

/** Time is counted from the last point before, in parts of the whole span: weeks and milliseconds are then solved alike. */
function fitSegments(points: readonly SeriesPoint[], end: number): Fit | null {
  const [first, last] = [points[0], points.at(-1)];
  const span = first && last ? last.t - first.t : 0;
  if (span === 0 || points.length <= 4) return null;
  const x = points.map(({ t, post }) => [1, (t - end) / span, post ? 1 : 0, post ? (t - end) / span : 0]);
  const inverse = invert(gram(x));
  if (!inverse) return null;
  const xy = [0, 1, 2, 3].map((column) => points.reduce((total, { y }, at) => total + (x[at]?.[column] ?? 0) * y, 0));
  const b = inverse.map((row) => dot(row, xy));
  const scores = points.map(({ y }, at) => {
    const row = x[at] ?? [];
    const residual = y - dot(row, b);
    return row.map((value) => value * residual);
  });
  // The level's variance alone: a' M a, a being its row of the inverse.
  const along = scores.map((score) => dot(score, inverse[2] ?? []));
  let variance = along.reduce((total, value) => total + value ** 2, 0);
  for (let lag = 1; lag <= LAG; lag++) {
    const weight = 2 * (1 - lag / (LAG + 1));
    for (let at = lag; at < along.length; at++) variance += weight * (along[at] ?? 0) * (along[at - lag] ?? 0);
  }
  const degrees = points.length - 4;
  const error = Math.sqrt(Math.max(0, (variance * points.length) / degrees));
  const half = tQuantile(0.975, degrees) * error;
  const [, slope = 0, level = 0, change = 0] = b;
  return { level, low: level - half, high: level + half, slopeBefore: slope / span, slopeChange: change / span };
}

function gram(x: readonly (readonly number[])[]): number[][] {
  return [0, 1, 2, 3].map((one) =>
    [0, 1, 2, 3].map((other) => x.reduce((total, row) => total + (row[one] ?? 0) * (row[other] ?? 0), 0)),
  );
}

/** By Gauss and Jordan with the largest pivot. Null where a column says nothing new (one point a side). */
function invert(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...matrix.map((_, other) => (other === at ? 1 : 0))]);
  const largest = Math.max(...matrix.flat().map(Math.abs));
  for (let column = 0; column < size; column++) {
    const rest = rows.slice(column);
    const pivot = rest.reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const value = pivot[column] ?? 0;
    if (Math.abs(value) <= 1e-12 * largest) return null;
    rows.splice(rows.indexOf(pivot), 1, rows[column] ?? pivot);
    const scaled = pivot.map((each) => each / value);
    rows[column] = scaled;
    for (const [at, row] of rows.entries())
      if (at !== column) rows[at] = row.map((each, index) => each - (row[column] ?? 0) * (scaled[index] ?? 0));
  }
  return rows.map((row) => row.slice(size));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, at) => total + value * (other[at] ?? 0), 0);
}
