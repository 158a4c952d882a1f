import { keyDrivers } from '@goodword/insights';
import { asColumns, drawAnswers, makeBrand, mean } from './simulator.mjs';

/** Whether what matters most is named, and how many pairs of drivers stand in their true order; beside the plain correlations. */
export function judgeKeyDrivers(seed, { answers, pick }) {
  const brand = makeBrand({ seed, plant: { weakDrivers: 3 }, ...(pick ? { pick } : {}) });
  const columns = asColumns(brand, drawAnswers(brand, { answers, completeOnly: true }));
  const found = keyDrivers(columns);
  const isRefused = found.status === 'TOO_FEW' || found.status === 'NO_MODEL';
  const truth = Object.fromEntries(brand.drivers.map(({ id, weight }) => [id, weight]));
  const plain = Object.fromEntries(
    columns.drivers.map((id) => [id, correlation(columns.ratings[id], columns.outcome)]),
  );
  const own = isRefused ? { top: 0, pairs: 0, right: 0 } : compare(found.importance, truth);
  const naive = compare(plain, truth);
  return {
    runs: 1,
    refused: isRefused ? 1 : 0,
    top: own.top,
    pairs: own.pairs,
    right: own.right,
    naiveTop: naive.top,
    naivePairs: naive.pairs,
    naiveRight: naive.right,
  };
}

function compare(said, truth) {
  const ids = Object.keys(truth);
  const first = (of) => ids.reduce((most, id) => (of[id] > of[most] ? id : most));
  let [pairs, right] = [0, 0];
  for (const [at, one] of ids.entries())
    for (const other of ids.slice(at + 1)) {
      pairs++;
      right += Math.sign(said[one] - said[other]) === Math.sign(truth[one] - truth[other]) ? 1 : 0;
    }
  return { top: first(said) === first(truth) ? 1 : 0, pairs, right };
}

function correlation(one, other) {
  const both = one.flatMap((value, at) => (value === null ? [] : [[value, other[at]]]));
  const [x, y] = [mean(both.map(([a]) => a)), mean(both.map(([, b]) => b))];
  const sum = (of) => both.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}
