import { answeredOf, checkRollup, productAt } from './add-sums.ts';
import type { DriverSums } from './driver-sums.ts';
import { InsightsError } from './insights-error.ts';
import type { Group } from './one-way.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** Sums by location, with each pattern's letters read once. The outcome's index is the number of drivers. */
export interface ReadSums {
  drivers: readonly string[];
  locations: { id: string; patterns: ReadPattern[] }[];
}

interface ReadPattern {
  shape: Shape;
  sums: readonly number[];
}

/** What the letters of a pattern say: one for all locations that have it. */
interface Shape {
  size: number;
  /** By index, its place among the answered; -1 where it is not. */
  places: readonly number[];
}

export interface PooledMoments {
  /** A row and a column for each index that was asked for. */
  matrix: number[][];
  /** Answers behind it: complete ones, or those of the pair that has fewest. */
  n: number;
  /** Answers less one for each location, whose mean was taken out; of the pair that has fewest. */
  degrees: number;
}

/** @throws InsightsError where sums are not what `driverSums` gives. */
export function readSums(sums: DriverSums): ReadSums {
  checkRollup(sums, 'sums');
  const shapes = new Map<string, Shape>();
  const length = sums.drivers.length + 1;
  const locations = Object.entries(sums.locations).map(([id, patterns]) => ({
    id,
    patterns: Object.entries(patterns).map(([pattern, values]): ReadPattern => {
      let shape = shapes.get(pattern);
      if (!shape) {
        if (pattern.length !== length || !/^[yn]+$/.test(pattern))
          throw new InsightsError('length', `sums.locations.${id}.${pattern}`, `${length} letters y or n are needed`);
        const answered = answeredOf(pattern);
        shape = { size: answered.length, places: [...pattern].map((_, at) => answered.indexOf(at)) };
        shapes.set(pattern, shape);
      }
      const { size } = shape;
      if (values.length !== 1 + size + (size * (size + 1)) / 2 || !values.every(Number.isFinite))
        throw new InsightsError('length', `sums.locations.${id}.${pattern}`, 'these are not the sums of this pattern');
      return { shape, sums: values };
    }),
  }));
  // In one order, so that the order in which answers or days came in changes no digit.
  locations.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { drivers: sums.drivers, locations };
}

/** One question's answers at each location, whatever else was answered. */
export function answersTo({ locations }: ReadSums, index: number): Group[] {
  return locations.map(({ patterns }) => {
    let [n, sum, squares] = [0, 0, 0];
    for (const { shape, sums } of patterns) {
      const place = shape.places[index] ?? -1;
      if (place < 0) continue;
      n += sums[0] ?? 0;
      sum += sums[1 + place] ?? 0;
      squares += sums[productAt(shape.size, place, place)] ?? 0;
    }
    return { n, mean: n > 0 ? sum / n : 0, within: n > 0 ? centred(n, sum, sum, squares) : 0 };
  });
}

/** Products of deviations from the location's means, over answers that have all of the `wanted`. */
export function completeMoments({ locations }: ReadSums, wanted: readonly number[]): PooledMoments {
  const size = wanted.length;
  // Where to find what is wanted is the same at all locations: looked up once a pattern, not once a location.
  const places = new Map<Shape, Int32Array | null>();
  const pooled = new Float64Array((size * (size + 1)) / 2);
  const sums = new Float64Array(1 + size + pooled.length);
  let [total, counted] = [0, 0];
  for (const { patterns } of locations) {
    sums.fill(0);
    for (const { shape, sums: values } of patterns) {
      let found = places.get(shape);
      if (found === undefined) {
        found = placesOf(shape, wanted);
        places.set(shape, found);
      }
      if (found) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[found[at] ?? 0] ?? 0);
    }
    const n = sums[0] ?? 0;
    if (n === 0) continue;
    total += n;
    counted++;
    let next = 0;
    for (let one = 1; one <= size; one++)
      for (let other = one; other <= size; other++, next++)
        pooled[next] = (pooled[next] ?? 0) + centred(n, sums[one] ?? 0, sums[other] ?? 0, sums[1 + size + next] ?? 0);
  }
  const matrix = wanted.map((_, one) => wanted.map((__, other) => pooled[productAt(size, one, other) - 1 - size] ?? 0));
  return { matrix, n: total, degrees: total - counted };
}

/** Where a pattern has the count, the sums and the products of what is wanted; null where it lacks any. */
function placesOf({ size, places }: Shape, wanted: readonly number[]): Int32Array | null {
  const own = wanted.map((index) => places[index] ?? -1);
  if (own.includes(-1)) return null;
  const products = own.flatMap((one, at) => own.slice(at).map((other) => productAt(size, one, other)));
  return Int32Array.from([0, ...own.map((place) => 1 + place), ...products]);
}

/**
 * Covariances of each pair over the answers that have both, variances over all that have one; then the nearest matrix that can be a
 * covariance at all (in units of standard deviations: eigenvalues below 0 become 0).
 *
 * A location's means are those of all its answers to a question, not of the few that have both: where three of ten are asked, a pair has some
 * three answers a location. Of σ the sum of products then holds n₁₂(1 − 1/n₁ − 1/n₂ + n₁₂/(n₁n₂)), by which it is divided; where all answers are
 * complete that is n − 1.
 */
export function pairwiseMoments(sums: ReadSums, wanted: readonly number[]): PooledMoments {
  const matrix = wanted.map(() => wanted.map(() => 0));
  const answers = wanted.map((index) => answersTo(sums, index));
  let [fewest, fewestDegrees] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [row, one] of wanted.entries())
    for (const [column, other] of wanted.entries()) {
      if (column < row) continue;
      let [joint, degrees, products] = [0, 0, 0];
      for (const [at, { patterns }] of sums.locations.entries()) {
        const { n, first, second, product } = jointSums(patterns, one, other);
        const [mine, theirs] = [answers[row]?.[at], answers[column]?.[at]];
        if (n === 0 || !mine || !theirs) continue;
        joint += n;
        degrees += n * (1 - 1 / mine.n - 1 / theirs.n + n / (mine.n * theirs.n));
        products += product - mine.mean * second - theirs.mean * first + n * mine.mean * theirs.mean;
      }
      addSymmetric(matrix, row, column, degrees > ROUNDING ? products / degrees : 0);
      fewest = Math.min(fewest, joint);
      fewestDegrees = Math.min(fewestDegrees, degrees);
    }
  return { matrix: nearestSemidefinite(matrix), n: fewest, degrees: fewestDegrees };
}

const ROUNDING = 1e-9;

/** Of the answers of a location that have both questions: how many, and their sums. */
function jointSums(patterns: readonly ReadPattern[], one: number, other: number) {
  let [n, first, second, product] = [0, 0, 0, 0];
  for (const { shape, sums } of patterns) {
    const a = shape.places[one] ?? -1;
    const b = shape.places[other] ?? -1;
    if (a < 0 || b < 0) continue;
    n += sums[0] ?? 0;
    first += sums[1 + a] ?? 0;
    second += sums[1 + b] ?? 0;
    product += sums[productAt(shape.size, a, b)] ?? 0;
  }
  return { n, first, second, product };
}

/** Σ(x − x̄)(y − ȳ) from sums. The numerator is whole where ratings are; what is left of fractions that are all equal is rounding. */
function centred(n: number, first: number, second: number, product: number): number {
  const [one, other] = [n * product, first * second];
  return Math.abs(one - other) <= 1e-14 * Math.abs(one) ? 0 : (one - other) / n;
}

function addSymmetric(matrix: number[][], row: number, column: number, value: number): void {
  const [one, other] = [matrix[row], matrix[column]];
  if (!one || !other) return;
  one[column] = (one[column] ?? 0) + value;
  if (row !== column) other[row] = (other[row] ?? 0) + value;
}

function nearestSemidefinite(matrix: readonly (readonly number[])[]): number[][] {
  const sd = matrix.map((row, at) => Math.sqrt(row[at] ?? 0));
  const scale = (one: number, other: number) => (sd[one] ?? 0) * (sd[other] ?? 0);
  const { values, vectors } = symmetricEigen(
    matrix.map((row, one) => row.map((value, other) => (scale(one, other) > 0 ? value / scale(one, other) : 0))),
  );
  if (values.every((value) => value >= 0)) return matrix.map((row) => [...row]);
  return matrix.map((row, one) =>
    row.map((_, other) => {
      const value = values.reduce((total, each, at) => {
        const vector = vectors[at] ?? [];
        return total + Math.max(0, each) * (vector[one] ?? 0) * (vector[other] ?? 0);
      }, 0);
      return value * scale(one, other);
    }),
  );
}
