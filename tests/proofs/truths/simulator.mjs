import { drawVisits, plantBrand } from '@goodword/simulator';

export { trueGains } from '@goodword/simulator';

/** 2026-06-28, a Sunday: any day would do, as long as it is the same in every run. */
const LAST_DAY = Date.UTC(2026, 5, 28) / 86_400_000;

/** A brand of twelve locations and six drivers in which nothing is planted; `plan` says what is otherwise. */
export function makeBrand(plan) {
  return plantBrand({ locations: 12, days: 90, lastDay: LAST_DAY, drivers: 6, plant: {}, ...plan });
}

/** The customers of every location who gave a score, by location. */
export function drawAnswers(brand, plan) {
  return brand.locations.map((location) => ({
    location: location.id,
    answers: drawVisits(brand, location, { ...plan, answeredOnly: true }),
  }));
}

/** Answers as `keyDrivers` and `topPriority` take them. */
export function asColumns(brand, drawn) {
  const answers = drawn.flatMap(({ location, answers: here }) => here.map((answer) => ({ ...answer, location })));
  return {
    drivers: brand.drivers.map(({ id }) => id),
    location: answers.map(({ location }) => location),
    outcome: answers.map(({ score }) => score),
    ratings: Object.fromEntries(brand.drivers.map(({ id }, at) => [id, answers.map(({ ratings }) => ratings[at])])),
  };
}

/** The rule of most reports: the driver with the lowest mean. */
export function lowestRated(brand, answers) {
  const means = brand.drivers.map(({ id }, at) => {
    const given = answers.flatMap(({ ratings }) => (ratings[at] === null ? [] : [ratings[at]]));
    return { id, mean: given.length > 0 ? mean(given) : Number.POSITIVE_INFINITY };
  });
  return means.reduce((lowest, each) => (each.mean < lowest.mean ? each : lowest)).id;
}

/** By location, how its customers truly feel, in points of the score from the brand's average. */
export function trueStandings({ drivers, locations }) {
  const points = locations.map(({ means }) =>
    drivers.reduce((sum, { weight, mean: usual }, at) => sum + weight * (means[at] - usual), 0),
  );
  const average = mean(points);
  return new Map(locations.map(({ id }, at) => [id, points[at] - average]));
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
