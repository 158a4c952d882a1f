import { weekdayEffect } from '@goodword/insights';
import { drawAnswers, makeBrand } from './simulator.mjs';

const DAYS = 200;
const ANSWERS_A_DAY = 5;
/** Of a normal variable, two-sided. */
const SIGNIFICANT = 1.96;

/** Whether the one bad Sunday is found, and what else is called weak (where nobody has one, what stands out at all); without `isPlanted` nobody has one. */
export function judgeWeekdays(seed, { isPlanted }) {
  const brand = makeBrand({ seed, days: DAYS, plant: isPlanted ? { weakWeekdays: 1 } : {} });
  const rows = drawAnswers(brand, { answers: DAYS * ANSWERS_A_DAY }).flatMap(({ location, answers }) =>
    dayRows(location, answers),
  );
  const { tests } = weekdayEffect(rows);
  const isTruth = ({ location, weekday }) =>
    brand.truths.some((truth) => truth.location === location && truth.weekday === weekday);
  const isLow = ({ shareDay, shareRest }) => shareDay < shareRest;
  const said = tests.filter((test) => test.flagged && (isLow(test) || !isPlanted));
  const naive = tests.filter((test) => isLow(test) && plainZ(test, rows) > SIGNIFICANT);
  const falseOf = (list) => list.filter((test) => !isTruth(test)).length;
  return {
    runs: 1,
    tests: tests.length,
    planted: brand.truths.length,
    found: said.filter(isTruth).length,
    falseAlarms: falseOf(said),
    runsWithFalse: falseOf(said) > 0 ? 1 : 0,
    refused: tests.filter(({ status }) => status === 'TOO_FEW').length,
    naiveFound: naive.filter(isTruth).length,
    naiveFalse: falseOf(naive),
    naiveRunsWithFalse: falseOf(naive) > 0 ? 1 : 0,
  };
}

/** A row a day: promoters of those who gave a score. */
function dayRows(location, answers) {
  const days = new Map();
  for (const { day, weekday, score } of answers) {
    const row = days.get(day) ?? { location, weekday, n: 0, x: 0 };
    days.set(day, row);
    row.n++;
    row.x += score >= 9 ? 1 : 0;
  }
  return [...days.values()];
}

/** The two shares' difference by its binomial error: as if all answers were independent, and this the only question asked. */
function plainZ({ location, weekday, shareDay, shareRest }, rows) {
  const own = rows.filter((row) => row.location === location);
  const count = (of) => of.reduce((sum, { n }) => sum + n, 0);
  const [on, rest] = [
    count(own.filter((row) => row.weekday === weekday)),
    count(own.filter((row) => row.weekday !== weekday)),
  ];
  const share = (shareDay * on + shareRest * rest) / (on + rest);
  return Math.abs(shareDay - shareRest) / Math.sqrt(share * (1 - share) * (1 / on + 1 / rest));
}
