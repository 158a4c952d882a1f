import { actionEffect, topPriority } from '@goodword/insights';
import { asColumns, drawAnswers, makeBrand, mean } from './simulator.mjs';

const ANSWERS = 40;
/** Of t with some 78 degrees, two-sided. */
const SIGNIFICANT = 1.99;

/**
 * What is said of actions, forty answers before and forty after at each of twelve locations, by the rating of the driver that the action was
 * about or by the score. One action lifts its driver by 0.6. In a second brand nothing was done at all, so that any location may stand for
 * one whose action did nothing: each in turn; each whose priority the answers before had named, with that driver, as somebody acts who
 * follows the page; and for each driver the location that was lowest before.
 */
export function judgeActions(seed) {
  const worked = drawPeriods(makeBrand({ seed, plant: { working: 1 } }));
  const idle = drawPeriods(makeBrand({ seed }));
  const [truth] = worked.brand.truths;
  const { drivers } = idle.brand;
  const named = Object.entries(topPriority(asColumns(idle.brand, idle.before)).locations).filter(
    ([, { top }]) => top !== null,
  );
  return {
    workedRating: count(worked, [{ location: truth.location, measure: rating(worked.brand, truth.driver) }]),
    workedScore: count(worked, [{ location: truth.location, measure: score }]),
    anyRating: count(
      idle,
      idle.before.map(({ location }, at) => ({
        location,
        measure: rating(idle.brand, drivers[at % drivers.length].id),
      })),
    ),
    anyScore: count(
      idle,
      idle.before.map(({ location }) => ({ location, measure: score })),
    ),
    advised: count(
      idle,
      named.map(([location, { top }]) => ({ location, measure: rating(idle.brand, top) })),
    ),
    lowest: count(
      idle,
      drivers
        .map(({ id }) => rating(idle.brand, id))
        .map((measure) => ({ location: lowestOf(idle.before, measure), measure })),
    ),
  };
}

/** As many answers before the middle day as from it on. */
function drawPeriods(brand) {
  const half = Math.floor(brand.days / 2);
  const plan = { answers: ANSWERS, completeOnly: true };
  return {
    brand,
    before: drawAnswers(brand, { ...plan, until: half }),
    after: drawAnswers(brand, { ...plan, from: half }),
  };
}

const score = (answer) => [answer.score];

function rating({ drivers }, driver) {
  const at = drivers.findIndex(({ id }) => id === driver);
  return ({ ratings }) => (ratings[at] === null ? [] : [ratings[at]]);
}

function count({ before, after }, actions) {
  const counts = { actions: actions.length, working: 0, beyondBounce: 0, refused: 0, naive: 0 };
  for (const { location, measure } of actions) {
    const rows = [before, after].flatMap((drawn, post) =>
      drawn.flatMap((each) =>
        each.answers.flatMap(measure).map((outcome) => ({ location: each.location, post, outcome })),
      ),
    );
    const { status, low, expectedBounce } = actionEffect({ treated: location, rows });
    counts.working += status === 'OK' ? 1 : 0;
    counts.beyondBounce += status === 'OK' && low > expectedBounce ? 1 : 0;
    counts.refused += status === 'WAIT' || status === 'NO_CONTROL' ? 1 : 0;
    const own = (post) =>
      rows.filter((row) => row.location === location && row.post === post).map(({ outcome }) => outcome);
    counts.naive += welch(own(0), own(1)) > SIGNIFICANT ? 1 : 0;
  }
  return counts;
}

function lowestOf(drawn, measure) {
  const means = drawn.map(({ location, answers }) => ({ location, mean: mean(answers.flatMap(measure)) }));
  return means.reduce((lowest, each) => (each.mean < lowest.mean ? each : lowest)).location;
}

/** t of the rise, each period with a variance of its own (Welch). */
function welch(before, after) {
  const error = [before, after].map((values) => {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1) / values.length;
  });
  return (mean(after) - mean(before)) / Math.sqrt(error[0] + error[1]);
}
