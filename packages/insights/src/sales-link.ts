import { check } from './check.ts';
import { twoSidedT } from './distributions.ts';
import { Z95 } from './z95.ts';

export interface LocationSales {
  location: string;
  score: number;
  /** Growth of sales in per cent, against the same time of the year before. */
  salesGrowthPct: number;
}

export interface SalesLink {
  /** `NO_DIFFERENCE` where all scores, or all growths, are the same. */
  status: 'TOO_FEW' | 'NO_DIFFERENCE' | 'OK';
  /** Locations. */
  n: number;
  /** Correlation, −1 to 1, its 95 % range, and its two-sided p. Null where it cannot be computed. */
  r: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
}

const LEAST_LOCATIONS = 10;

/**
 * Whether locations with better scores grow more: Pearson's correlation, range by Fisher's z (atanh r ± z/√(n − 3)), p from
 * t = r√((n − 2)/(1 − r²)) with n − 2 degrees. The page says "goes with", never "causes".
 *
 * Gate: under 10 locations `TOO_FEW`, with numbers where there are any.
 *
 * @throws InsightsError where a number is not finite.
 */
export function salesLink(rows: readonly LocationSales[]): SalesLink {
  check.list(rows, 'rows');
  for (const [at, row] of rows.entries()) {
    check.given(row, `rows[${at}]`);
    check.number(row.score, `rows[${at}].score`);
    check.number(row.salesGrowthPct, `rows[${at}].salesGrowthPct`);
  }
  const n = rows.length;
  const [x, y] = [deviations(rows.map(({ score }) => score)), deviations(rows.map((row) => row.salesGrowthPct))];
  const scale = Math.sqrt(product(x, x)) * Math.sqrt(product(y, y));
  const isFew = n < LEAST_LOCATIONS;
  if (scale === 0) return { status: isFew ? 'TOO_FEW' : 'NO_DIFFERENCE', n, r: null, low: null, high: null, p: null };
  const r = Math.max(-1, Math.min(1, product(x, y) / scale));
  const status = isFew ? 'TOO_FEW' : 'OK';
  if (n <= 3) return { status, n, r, low: null, high: null, p: null };
  const [centre, half] = [Math.atanh(r), Z95 / Math.sqrt(n - 3)];
  const t = r * Math.sqrt((n - 2) / (1 - r ** 2));
  const p = Math.abs(r) < 1 ? twoSidedT(t, n - 2) : 0;
  return { status, n, r, low: Math.tanh(centre - half), high: Math.tanh(centre + half), p };
}

function deviations(values: readonly number[]): number[] {
  // Equal fractions have a mean that differs from them in the last digit.
  if (values.every((value) => value === values[0])) return values.map(() => 0);
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, at) => total + value * (other[at] ?? 0), 0);
}
