export interface Eigen {
  values: number[];
  /** A row per value: its vector, of length 1. */
  vectors: number[][];
}

/** Eigenvalues and vectors of a symmetric matrix: Jacobi's rotations, which lose no digits and are quick up to some fifty rows. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, at) => Float64Array.from({ length: size }, (__, other) => (other === at ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let rest = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rest += at(a, p, q) ** 2;
    if (rest < 1e-30) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) if (at(a, p, q) !== 0) rotate(a, v, p, q);
  }
  return { values: a.map((row, index) => row[index] ?? 0), vectors: v.map((row) => [...row]) };
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ, vectorP, vectorQ] = [a[p], a[q], v[p], v[q]];
  if (!rowP || !rowQ || !vectorP || !vectorQ) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q));
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of a) turn(row, row, p, q, c, s);
  for (const k of rowP.keys()) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
    const [g, h] = [vectorP[k] ?? 0, vectorQ[k] ?? 0];
    vectorP[k] = c * g - s * h;
    vectorQ[k] = s * g + c * h;
  }
}

function turn(row: Float64Array, into: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  into[p] = c * x - s * y;
  into[q] = s * x + c * y;
}

function at(matrix: readonly Float64Array[], row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}
