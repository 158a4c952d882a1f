/** The `p`-quantile of some numbers, between two of them by the straight line (R's type 7). Null of none. */
export function type7Quantile(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? null : low + (place - Math.floor(place)) * (high - low);
}
