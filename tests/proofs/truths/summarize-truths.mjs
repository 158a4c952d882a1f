/** The limits that this has to keep, by the words of the report. */
const LEAST_CAPTURED = 0.9;
const MOST_USELESS = 0.05;
const LEAST_RIGHT = 0.75;
const MOST_WEEKDAY_RUNS = 0.08;
const LEAST_WORKING = 0.2;
const MOST_IDLE_WORKING = 0.03;
const SEEDS_OF_LIMITS = 100;

/** What the sums of all seeds come to: what was found of each kind of truth, how much gain was captured, what is asked for. */
export function summarizeTruths(sums, seeds) {
  return { truths: truths(sums), gains: gains(sums), claims: claims(sums, seeds) };
}

/**
 * A row a kind of truth. `planted`: how many there are, `found` of them; `falseAlarms` of `couldBeFalse`; `refused` of `asked`. The same of
 * the naive rule, which refuses nothing. Null where there is no such thing.
 */
function truths(sums) {
  const { weekdays, noWeekdays, badDays, actions, ranking } = sums;
  return [
    ...PRIORITIES.map(([name, kind]) => priorityRow(kind, sums[name])),
    ...KEY_DRIVERS.map(([name, kind]) => driverRow(kind, sums[name])),
    {
      kind: 'weak weekday (one Sunday at one of 12, 200 days × 5 answers)',
      found: [weekdays.found, weekdays.planted],
      falseAlarms: [weekdays.falseAlarms, weekdays.tests - weekdays.planted],
      refused: [weekdays.refused, weekdays.tests],
      naive: 'p < .05 each',
      naiveFound: [weekdays.naiveFound, weekdays.planted],
      naiveFalse: [weekdays.naiveFalse, weekdays.tests - weekdays.planted],
    },
    {
      kind: 'no weak weekday: brands with any alarm',
      found: null,
      falseAlarms: [noWeekdays.runsWithFalse, noWeekdays.runs],
      refused: [noWeekdays.refused, noWeekdays.tests],
      naive: 'p < .05 each',
      naiveFound: null,
      naiveFalse: [noWeekdays.naiveRunsWithFalse, noWeekdays.runs],
    },
    dayRow('bad day, on the chart (60 days × 20 answers)', badDays, badDays.chart),
    dayRow('bad day, by the tail of the day', badDays, badDays.tail),
    workedRow('action that worked (+0.6 of a rating; 40 + 40 answers), by the rating', actions.workedRating),
    workedRow('the same, as a location’s report says it: beyond the bounce', {
      ...actions.workedRating,
      working: actions.workedRating.beyondBounce,
    }),
    workedRow('the same, by the score', actions.workedScore),
    ...IDLE.map(([name, kind]) => idleRow(kind, actions[name])),
    {
      kind: 'merely unlucky location, called worst',
      found: null,
      falseAlarms: [ranking.unluckyCalled, ranking.runs],
      refused: null,
      naive: 'lowest score',
      naiveFound: null,
      naiveFalse: [ranking.unluckyLowest, ranking.runs],
    },
    {
      kind: 'all locations the same: brands with any called worst',
      found: null,
      falseAlarms: [ranking.sameCalled, ranking.runs],
      refused: null,
      naive: 'lowest score',
      naiveFound: null,
      naiveFalse: [ranking.runs, ranking.runs],
    },
    {
      kind: 'location below the average, called worst',
      found: [ranking.belowCalled, ranking.below],
      falseAlarms: [ranking.aboveCalled, 12 * ranking.runs - ranking.below],
      refused: null,
      naive: 'lowest score',
      naiveFound: [ranking.belowLowest, ranking.below],
      naiveFalse: [ranking.runs - ranking.belowLowest, 12 * ranking.runs - ranking.below],
    },
  ];
}

const PRIORITIES = [
  ['priorities', 'priority, 40 complete answers a location'],
  ['prioritiesDear', 'priority, 40 complete, one driver rated low everywhere'],
  ['prioritiesMore', 'priority, 160 complete'],
  ['prioritiesRotatedFew', 'priority, 40 rotated (3 of 6)'],
  ['prioritiesRotated', 'priority, 120 rotated (3 of 6)'],
];
const KEY_DRIVERS = [
  ['keyDrivers', 'key drivers, 480 complete answers'],
  ['keyDriversRotatedFew', 'key drivers, 480 rotated (3 of 6)'],
  ['keyDriversRotated', 'key drivers, 1,440 rotated (3 of 6)'],
];
const IDLE = [
  ['anyRating', 'action that did nothing, anywhere, by the rating'],
  ['anyScore', 'action that did nothing, anywhere, by the score'],
  ['advised', 'action that did nothing, where the priority advised it'],
  ['lowest', 'action that did nothing, where the rating was lowest'],
];

/** Found: the best driver was named. False: the one that was named would bring nothing. */
function priorityRow(kind, sum) {
  return {
    kind,
    found: [sum.best, sum.locations],
    falseAlarms: [sum.useless, sum.locations],
    refused: [sum.held + sum.refused, sum.locations],
    naive: 'lowest-rated driver',
    naiveFound: [sum.naiveBest, sum.locations],
    naiveFalse: [sum.naiveUseless, sum.locations],
  };
}

/** Found: the most important driver stands first. False: pairs in the wrong order. */
function driverRow(kind, sum) {
  return {
    kind,
    found: [sum.top, sum.runs],
    falseAlarms: [sum.pairs - sum.right, sum.pairs],
    refused: [sum.refused, sum.runs],
    naive: 'plain correlation',
    naiveFound: [sum.naiveTop, sum.runs],
    naiveFalse: [sum.naivePairs - sum.naiveRight, sum.naivePairs],
  };
}

function dayRow(kind, { planted, days, naive }, own) {
  return {
    kind,
    found: [own.found, planted],
    falseAlarms: [own.falseAlarms, days - planted],
    refused: [own.refused, days],
    naive: "location's lowest day",
    naiveFound: [naive.found, planted],
    naiveFalse: [naive.falseAlarms, days - planted],
  };
}

function workedRow(kind, { actions, working, refused, naive }) {
  return {
    kind,
    found: [working, actions],
    falseAlarms: null,
    refused: [refused, actions],
    naive: 'before/after, p < .05',
    naiveFound: [naive, actions],
    naiveFalse: null,
  };
}

function idleRow(kind, { actions, working, refused, naive }) {
  return {
    kind,
    found: null,
    falseAlarms: [working, actions],
    refused: [refused, actions],
    naive: 'before/after, p < .05',
    naiveFound: null,
    naiveFalse: [naive, actions],
  };
}

/**
 * Shares of the gain that could be had: captured, and lost in each way; they add up to 1. `held`: how many
 * locations were told to hold, and how many of them truly had less to gain than the least lift that is told. `saidOfTruth`: the lift that is told of the driver with
 * the highest score, by its true gain.
 */
function gains(sums) {
  return PRIORITIES.map(([name, kind]) => {
    const sum = sums[name];
    const of = (part) => part / sum.could;
    return {
      kind,
      couldEach: sum.could / sum.locations,
      captured: of(sum.brought),
      capturedOfNamed: sum.couldNamed > 0 ? sum.brought / sum.couldNamed : null,
      held: [sum.held, sum.heldRightly],
      lostSmall: of(sum.couldSmall),
      lostUnsure: of(sum.couldUnsure),
      lostRefused: of(sum.couldRefused),
      lostWrong: of(sum.couldNamed - sum.brought),
      always: sum.refused === sum.locations ? null : of(sum.always),
      naive: of(sum.naiveBrought),
      saidOfTruth: sum.truly > 0 ? sum.said / sum.truly : null,
    };
  });
}

/**
 * What is asked for beside what was measured. A limit is meant for the hundred seeds; of fewer, chance may take more, by two
 * standard errors.
 */
function claims({ priorities, keyDriversRotatedFew, keyDriversRotated, noWeekdays, actions }, seeds) {
  const { anyRating, anyScore, advised, workedRating } = actions;
  const share = (what, part, whole, is, limit) => ({
    what,
    counted: part / whole,
    is,
    asked: limit === null ? null : allowed(limit, whole, is, seeds),
    isShare: true,
  });
  return [
    share(
      'of the gain that could be had, captured by the drivers that reports name at 40 complete answers a location (priorities, and the small gaps of those that hold)',
      priorities.brought + priorities.smallBrought,
      priorities.could,
      'at least',
      LEAST_CAPTURED,
    ),
    share(
      'the same by priorities alone: a location that holds captures nothing (no target)',
      priorities.brought,
      priorities.could,
      'at least',
      null,
    ),
    share(
      'of locations, told a driver that would bring nothing',
      priorities.useless,
      priorities.locations,
      'at most',
      MOST_USELESS,
    ),
    share(
      'of brands with 40 rotated answers a location, refused their key drivers',
      keyDriversRotatedFew.refused,
      keyDriversRotatedFew.runs,
      'at least',
      1,
    ),
    share(
      'of pairs of drivers, in the right order by 120 rotated answers a location',
      keyDriversRotated.right,
      keyDriversRotated.pairs,
      'at least',
      LEAST_RIGHT,
    ),
    share(
      'of brands without a weak weekday, with any alarm',
      noWeekdays.runsWithFalse,
      noWeekdays.runs,
      'at most',
      MOST_WEEKDAY_RUNS,
    ),
    share(
      'of actions that worked, called working by the rating',
      workedRating.working,
      workedRating.actions,
      'at least',
      LEAST_WORKING,
    ),
    share(
      'of actions that did nothing, anywhere, said to be working by a location’s report',
      anyRating.beyondBounce + anyScore.beyondBounce,
      anyRating.actions + anyScore.actions,
      'at most',
      MOST_IDLE_WORKING,
    ),
    share(
      'of actions that did nothing, where the priority advised them, said to be working by a location’s report',
      advised.beyondBounce,
      advised.actions,
      'at most',
      MOST_IDLE_WORKING,
    ),
    share(
      'the same by `actionEffect` alone, whose range need only be above 0 (not what is shown: no target)',
      advised.working,
      advised.actions,
      'at most',
      null,
    ),
  ];
}

function allowed(limit, of, is, seeds) {
  if (seeds >= SEEDS_OF_LIMITS) return limit;
  const twoErrors = 2 * Math.sqrt((limit * (1 - limit)) / of);
  return is === 'at most' ? limit + twoErrors : limit - twoErrors;
}
