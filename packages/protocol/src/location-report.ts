import { z } from 'zod';
import { action } from './action.ts';
import { driverBasis, namedDriver } from './driver-report.ts';
import { funnel } from './funnel.ts';

const count = z.int().min(0);
const number = z.number();
const sentence = z.string();
/** A score on the scale from -100 to 100. */
const points = number.nullable();

const npsScore = z.strictObject({
  status: z.enum(['NO_DATA', 'TOO_FEW', 'SHOW_WITH_RANGE', 'OK']),
  n: count,
  /** -100 to 100, with its 95 % range. There from the first answer on; pages hide it under 10. */
  nps: points,
  low: points,
  high: points,
});
/** A net promoter score with its range, -100 to 100. */
export type NpsScore = z.infer<typeof npsScore>;

/** Where a location stands among the others. Ranks are there only where locations differ beyond chance, from 30 answers on. */
const standing = z.strictObject({
  rank: z.int().min(1).nullable(),
  /** Locations that have a rank. */
  of: count,
  /** How probable it is that the true score is below the brand's. */
  probBelowBrand: number.nullable(),
  /** Where that is .95 and more, either way. */
  side: z.enum(['above', 'below']).nullable(),
});

const locationPriority = z.strictObject({
  /** `NO_DRIVERS`, `TOO_FEW` and `NO_MODEL` are the brand's: no location's priority is known then. */
  status: z.enum(['NO_DRIVERS', 'TOO_FEW', 'NO_MODEL', 'NO_DATA', 'PRIORITY', 'CLOSE_CALL', 'HOLD', 'USE_BRAND']),
  sentence,
  notes: z.array(z.string()),
  driver: namedDriver.nullable(),
  /** Of a location that holds: its largest gap to good locations where that is sure, though closing it goes with less than a tenth of a point. */
  small: namedDriver.nullable(),
  second: namedDriver.nullable(),
  /** Ratings from 1 to 5: this location's, drawn to the brand's as far as it rests on few answers, and what good locations have. */
  own: number.nullable(),
  good: number.nullable(),
  /** Points of the score, 0 to 10, that go with closing the gap. */
  lift: number.nullable(),
  /** Answers at this location to the driver that has fewest. */
  n: count,
  brandPriority: namedDriver.nullable(),
  keyDrivers: z.strictObject(driverBasis),
});

const actionVerdict = z.strictObject({
  status: z.enum(['NONE', 'WAIT', 'NO_CONTROL', 'NOT_PROVEN', 'WORSE', 'OK']),
  sentence,
  action: action.nullable(),
  /** What was looked at: the ratings of the action's driver, 1 to 5; or, where it names none, the score, -100 to 100. */
  measure: z.enum(['rating', 'score']),
  answersBefore: count,
  answersAfter: count,
  /** Other locations with answers before and after. */
  controls: count,
  /** Means before and after, their change and the others', and the difference of the two with its 95 % range. */
  before: number.nullable(),
  after: number.nullable(),
  change: number.nullable(),
  controlChange: number.nullable(),
  did: number.nullable(),
  low: number.nullable(),
  high: number.nullable(),
  p: number.nullable(),
  placeboP: number.nullable(),
  /** What would have come back by itself: extreme means of few answers are partly luck. */
  expectedBounce: number.nullable(),
  /** The day on which there will be 20 answers, at the present pace: an estimate. */
  earliestVerdict: z.string().nullable(),
});

const chartedDay = z.strictObject({
  day: z.string(),
  n: count,
  /** Of them, scores of 7 and more. */
  x: count,
  share: number.nullable(),
  low: number.nullable(),
  high: number.nullable(),
  signals: z.array(z.enum(['bad_day', 'good_day', 'lasting_shift'])),
});
const today = z.strictObject({
  status: z.enum(['NO_DATA', 'BASELINE_SHORT', 'TOO_FEW', 'NORMAL', 'BAD_DAY', 'GOOD_DAY', 'SHIFT_UP', 'SHIFT_DOWN']),
  sentence,
  /** The last day with an answer. */
  day: z.string().nullable(),
  n: count,
  x: count,
  /** How probable so few of 7 and more are on a normal day. */
  p: number.nullable(),
  /** What is normal: the share of scores of 7 and more. */
  centre: number.nullable(),
  sigmaZ: number.nullable(),
  days: z.array(chartedDay),
});

const weakTime = z.strictObject({
  status: z.enum(['TOO_FEW', 'NO_WEAK_DAY', 'OK']),
  sentence,
  /** ISO: 1 Monday to 7 Sunday. */
  weekday: z.int().min(1).max(7).nullable(),
  /** Or the hours of the location's day, where no weekday is weak: `from` up to, not with, `to`. */
  hours: z.strictObject({ from: z.int().min(0).max(23), to: z.int().min(1).max(24) }).nullable(),
  /** Shares of promoters, then and at all other times. */
  share: number.nullable(),
  rest: number.nullable(),
  /** Share of false alarms among all that is as clear as this. */
  q: number.nullable(),
});

/** What one customer wrote, masked. */
const driverComment = z.strictObject({
  response: z.string(),
  day: z.string(),
  score: number.nullable(),
  /** The same customer's rating of the driver, 1 to 5. Null: not rated, only written about. */
  rating: number.nullable(),
  /** Which of the driver's words it has. */
  mentions: z.array(z.string()),
  language: z.string().nullable(),
  text: z.string(),
});
const locationComments = z.strictObject({
  sentence,
  /** The driver that the two are about: the location's priority, else the brand's. */
  driver: namedDriver.nullable(),
  good: driverComment.nullable(),
  bad: driverComment.nullable(),
  /** Unhappy customers (0 to 6) who asked to be contacted. Nobody can mark one as answered yet. */
  waiting: z.strictObject({
    count,
    newest: z.array(
      z.strictObject({ response: z.string(), at: number, score: number, method: z.enum(['phone', 'email']) }),
    ),
  }),
});

const consistency = z.strictObject({
  status: z.enum(['TOO_FEW', 'NO_DIFFERENCE', 'OK']),
  sentence,
  /** Points of the score between a good and a bad day: one standard deviation up and one down. */
  swing: points,
  brandSwing: points,
});

const footer = z.strictObject({
  ...funnel.shape,
  sentence,
  /** Not measured: so many friends are assumed of each advocate. */
  potentialAudience: z.strictObject({ people: count, friendsEach: count, sentence }),
});

/** What a location's manager reads in thirty seconds, in this order: the reply of `GET /v1/reports/locations/:id`. */
export const locationReport = z.strictObject({
  id: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  language: z.string(),
  priority: locationPriority,
  action: actionVerdict,
  today,
  weakTime,
  score: z.strictObject({ ...npsScore.shape, sentence, brand: npsScore, standing }),
  comments: locationComments,
  consistency,
  funnel: footer,
});
/** What a location's manager reads in thirty seconds. */
export type LocationReport = z.infer<typeof locationReport>;

/** One location of the list: its funnel, its score, where it stands and what it should work on. */
const locationSummary = z.strictObject({
  id: z.string(),
  /** Null: no location is set up under this id, yet something happened there. */
  name: z.string().nullable(),
  ...funnel.shape,
  score: npsScore,
  standing,
  priority: z.strictObject({ status: locationPriority.shape.status, driver: namedDriver.nullable() }),
});
/**
 * The reply of `GET /v1/reports/locations`: where something happened, by id. `next`: what to send as `cursor` for the following page; absent on the last one. There is a
 * ranking only where locations differ beyond chance, and a best or a worst only where that is sure to 95 %.
 */
export const locationReports = z.strictObject({
  items: z.array(locationSummary),
  next: z.string().optional(),
  ranking: z.strictObject({
    status: z.enum(['NO_DATA', 'ONE_LOCATION', 'NO_DIFFERENCE', 'OK']),
    sentence,
    best: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    worst: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  }),
});
/** The reply of `GET /v1/reports/locations`. */
export type LocationReports = z.infer<typeof locationReports>;
