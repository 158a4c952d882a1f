import { BAD_DAY_P, badDay, controlChart } from '@goodword/insights';
import { drawAnswers, makeBrand, mean } from './simulator.mjs';

const DAYS = 60;
const ANSWERS_A_DAY = 20;
/** Of twelve locations, one day each. */
const BAD_DAYS = 4;

/**
 * Whether days that went wrong are found: on the chart of sixty days, and by the tail of the day alone; beside each location's lowest day.
 * What is counted is content customers, 7 and more: promoters are so few that a day without one is no news.
 */
export function judgeBadDays(seed) {
  const brand = makeBrand({ seed, days: DAYS, plant: { badDays: BAD_DAYS } });
  const tally = { days: 0, planted: BAD_DAYS, chart: nothing(), tail: nothing(), naive: nothing() };
  for (const { location, answers } of drawAnswers(brand, { answers: DAYS * ANSWERS_A_DAY })) {
    const bad = brand.truths.find((truth) => truth.location === location)?.day;
    const scores = Array.from({ length: DAYS }, (_, day) =>
      answers.filter((answer) => answer.day === day).map(({ score }) => score),
    );
    const points = scores.map((given) => ({ n: given.length, x: given.filter((score) => score >= 7).length }));
    tally.days += DAYS;
    const { status, points: charted } = controlChart(points);
    add(
      tally.chart,
      charted.map(({ signals }) => (status === 'OK' ? signals.includes('bad_day') : null)),
      bad,
    );
    add(
      tally.tail,
      points.map((point) => isInTail(point, points)),
      bad,
    );
    const means = scores.map((given) => (given.length > 0 ? mean(given) : Number.POSITIVE_INFINITY));
    const lowest = means.indexOf(Math.min(...means));
    add(
      tally.naive,
      means.map((_, day) => day === lowest),
      bad,
    );
  }
  return tally;
}

/** Normal is what all the other days were: good answers and others, and a half of each. Null: too few to tell. */
function isInTail({ n, x }, points) {
  const others = points.reduce((sum, point) => ({ n: sum.n + point.n, x: sum.x + point.x }), { n: -n, x: -x });
  const { status, p } = badDay({ n, x, alpha: others.x + 0.5, beta: others.n - others.x + 0.5 });
  return status === 'OK' ? p < BAD_DAY_P : null;
}

function nothing() {
  return { found: 0, falseAlarms: 0, refused: 0 };
}

/** `said` by day: bad, not bad, or null where nothing is said. */
function add(into, said, bad) {
  for (const [day, each] of said.entries()) {
    if (each === null) into.refused++;
    else if (each && day === bad) into.found++;
    else if (each) into.falseAlarms++;
  }
}
