/** A driver whose own part of its variance, once the others are known, is below this says nothing new. */
const NOTHING_NEW = 1e-9;

/**
 * The mean gain of R² when a driver enters, over all orders of entering: of every subset S without j the gain R²(S + j) − R²(S), weighted
 * by |S|!(p − |S| − 1)!/p!. In units of R²; the parts add up to it. Each subset's R² comes from its parent's by one more column of
 * a Cholesky factor; a column that is a combination of the others adds nothing, as with a generalised inverse.
 *
 * @param correlations of at most some 16 drivers with each other; the work doubles with each.
 * @param toOutcome their correlations with the outcome.
 */
export function lmgShares({
  correlations,
  toOutcome,
}: {
  correlations: readonly (readonly number[])[];
  toOutcome: readonly number[];
}): number[] {
  const p = toOutcome.length;
  const explained = new Float64Array(2 ** p);
  const factor = correlations.map(() => new Float64Array(p));
  const chosen: number[] = [];
  const projections: number[] = [];

  const enter = (from: number, mask: number): void => {
    for (let driver = from; driver < p; driver++) {
      const depth = chosen.length;
      const row = factor[depth] ?? new Float64Array(p);
      let own = 1;
      let projection = toOutcome[driver] ?? 0;
      for (let k = 0; k < depth; k++) {
        const above = factor[k] ?? row;
        let value = correlations[driver]?.[chosen[k] ?? 0] ?? 0;
        for (let inner = 0; inner < k; inner++) value -= (row[inner] ?? 0) * (above[inner] ?? 0);
        value /= above[k] ?? 1;
        row[k] = value;
        own -= value ** 2;
        projection -= value * (projections[k] ?? 0);
      }
      const next = mask | (1 << driver);
      if (own < NOTHING_NEW) {
        explained[next] = explained[mask] ?? 0;
        enter(driver + 1, next);
        continue;
      }
      row[depth] = Math.sqrt(own);
      projection /= Math.sqrt(own);
      chosen.push(driver);
      projections.push(projection);
      explained[next] = Math.min(1, (explained[mask] ?? 0) + projection ** 2);
      enter(driver + 1, next);
      chosen.pop();
      projections.pop();
    }
  };
  enter(0, 0);

  const weights = orderWeights(p);
  const shares = toOutcome.map(() => 0);
  for (let mask = 0; mask < explained.length; mask++) {
    const weight = weights[bits(mask)] ?? 0;
    const before = explained[mask] ?? 0;
    for (let driver = 0; driver < p; driver++)
      if (!(mask & (1 << driver)))
        shares[driver] = (shares[driver] ?? 0) + weight * ((explained[mask | (1 << driver)] ?? 0) - before);
  }
  return shares;
}

/** By the size of a subset, the share of all orders in which just this subset has entered before a driver. */
function orderWeights(p: number): number[] {
  const weights = [1 / p];
  for (let size = 1; size < p; size++) weights.push(((weights[size - 1] ?? 0) * size) / (p - size));
  return weights;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
