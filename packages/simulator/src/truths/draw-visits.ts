import { chosenByChance } from '@goodword/protocol';
import { Random } from '../random.ts';
import { CUSTOMER_MODEL } from './customer-model.ts';
import { seedOf } from './seed-of.ts';
import type { SimulatedBrand, SimulatedLocation } from './simulated-brand.ts';

/** One customer who was asked. */
export interface SimulatedVisit {
  response: string;
  /** From 0. */
  day: number;
  /** ISO: 1 Monday to 7 Sunday. */
  weekday: number;
  /** What the customer truly felt, in points of the score; nobody sees it. */
  satisfaction: number;
  /** Null where the customer did not answer. */
  score: number | null;
  /** By driver, in the brand's order: 1 to 5, or null where it was not asked, or left out. */
  ratings: readonly (number | null)[];
  /** Everything that was asked was answered. */
  complete: boolean;
}

/** Which customers to draw. */
export interface VisitPlan {
  /** Goes on until so many have answered. */
  answers: number;
  /** Counts only those who answered everything. */
  completeOnly?: boolean;
  /** Leaves those out who did not answer. */
  answeredOnly?: boolean;
  /** First day, and the day after the last; absent: all. */
  from?: number;
  until?: number;
  /** Another draw of the same customers; absent: 0. */
  sample?: number;
}

const BUSIEST = Math.max(...CUSTOMER_MODEL.traffic);

/**
 * The customers of one location who were asked, answer or not. A model of its own, which no statistic of ours was made for: what a customer
 * feels about each driver, a mood in all of it, rounding, styles of answering, silence that depends on satisfaction, days that differ.
 */
export function drawVisits(brand: SimulatedBrand, location: SimulatedLocation, plan: VisitPlan): SimulatedVisit[] {
  let kept: SimulatedVisit[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (let draw = 0; draw < location.draws; draw++) {
    const random = new Random(seedOf('visits', brand.seed, location.id, plan.sample ?? 0, plan.from ?? 0, draw));
    const visits = drawOnce(random, brand, location, plan);
    const scores = visits.flatMap(({ score }) => (score === null ? [] : [score]));
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    if (mean < lowest) [kept, lowest] = [visits, mean];
  }
  return kept;
}

function drawOnce(
  random: Random,
  brand: SimulatedBrand,
  location: SimulatedLocation,
  { answers, completeOnly = false, answeredOnly = false, from = 0, until = brand.days }: VisitPlan,
): SimulatedVisit[] {
  const nature = natureOf(brand, location);
  const visits: SimulatedVisit[] = [];
  let counted = 0;
  while (counted < answers) {
    const day = random.whole(from, until - 1);
    const weekday = weekdayOf(brand, day);
    if (!random.chance((CUSTOMER_MODEL.traffic[weekday - 1] ?? 1) / BUSIEST)) continue;
    const visit = drawVisit(random, { brand, location, nature, day, weekday });
    if (visit.score !== null || !answeredOnly) visits.push(visit);
    if (completeOnly ? visit.complete : visit.score !== null) counted++;
  }
  return visits;
}

/** ISO weekday of a day of the simulation. */
export function weekdayOf({ epochDay }: Pick<SimulatedBrand, 'epochDay'>, day: number): number {
  // 1970-01-01 was a Thursday.
  return ((epochDay + day + 3) % 7) + 1;
}

/** What moves a location, by day, in points of the score; and its action. */
interface Nature {
  days: readonly number[];
  totalWeight: number;
  /** The ratings of who gives none. */
  nothing: readonly null[];
  action: { driver: number; fromDay: number; ratingPoints: number } | undefined;
}

function natureOf(brand: SimulatedBrand, location: SimulatedLocation): Nature {
  // Days are as they are, however often customers are drawn.
  const random = new Random(seedOf('days', brand.seed, location.id));
  const own = brand.truths.filter((truth) => truth.location === location.id);
  const days = Array.from({ length: brand.days }, (_, day) => {
    let points = random.normal(0, CUSTOMER_MODEL.dayNoise) + location.drift * (day / brand.days - 0.5);
    for (const truth of own) {
      if (truth.kind === 'weak_weekday' && truth.weekday === weekdayOf(brand, day)) points += truth.scorePoints;
      if (truth.kind === 'bad_day' && truth.day === day) points += truth.scorePoints;
    }
    return points;
  });
  const action = own.find((truth) => truth.kind === 'action');
  return {
    days,
    totalWeight: brand.drivers.reduce((sum, { weight }) => sum + weight, 0),
    nothing: brand.drivers.map(() => null),
    action:
      action?.kind === 'action'
        ? { ...action, driver: brand.drivers.findIndex(({ id }) => id === action.driver) }
        : undefined,
  };
}

function drawVisit(
  random: Random,
  {
    brand,
    location,
    nature,
    day,
    weekday,
  }: { brand: SimulatedBrand; location: SimulatedLocation; nature: Nature; day: number; weekday: number },
): SimulatedVisit {
  const response = random.id();
  const { action } = nature;
  // What moves the score of a day moves every driver alike.
  const shift = (nature.days[day] ?? 0) / nature.totalWeight;
  const { halo, usualScore, scoreNoise, leavesAfterScore, leavesDriverOut } = CUSTOMER_MODEL;
  const mood = Math.sqrt(halo) * random.normal(0, 1);
  let satisfaction = usualScore + random.normal(0, scoreNoise);
  const felt = brand.drivers.map(({ weight, mean }, at) => {
    const acted = action && action.driver === at && day >= action.fromDay ? action.ratingPoints : 0;
    const feels = (location.means[at] ?? mean) + shift + acted + mood + Math.sqrt(1 - halo) * random.normal(0, 1);
    satisfaction += weight * (feels - mean);
    return feels;
  });
  const visit = { response, day, weekday, satisfaction };
  if (!random.chance(answerChance(satisfaction)))
    return { ...visit, score: null, ratings: nature.nothing, complete: false };

  const answer = styleOf(random, felt);
  const score = within(0, 10, answer.score(satisfaction));
  if (random.chance(leavesAfterScore)) return { ...visit, score, ratings: nature.nothing, complete: false };
  const asked =
    brand.pick < brand.drivers.length ? chosenByChance(response, brand.drivers, { pick: brand.pick }) : brand.drivers;
  let complete = true;
  const ratings = felt.map((feels, at) => {
    const driver = brand.drivers[at];
    if (driver === undefined || !asked.includes(driver)) return null;
    if (random.chance(leavesDriverOut)) {
      complete = false;
      return null;
    }
    return within(1, 5, answer.rating(feels));
  });
  return { ...visit, score, ratings, complete };
}

/** Who is delighted or angry answers more often than who is neither, and the angry a little more than the delighted. */
function answerChance(satisfaction: number): number {
  const from = (satisfaction - CUSTOMER_MODEL.usualScore) / 2;
  return Math.max(0.05, Math.min(0.9, 0.25 + 0.05 * from ** 2 - 0.03 * from));
}

function styleOf(
  random: Random,
  felt: readonly number[],
): { rating(feels: number): number; score(satisfaction: number): number } {
  const { ends, middle, straight, middleRating, middleScore, generosity } = CUSTOMER_MODEL;
  const drawn = random.next();
  const generous = random.normal(0, generosity);
  if (drawn < straight.share) {
    const same = felt.reduce((sum, feels) => sum + feels, 0) / felt.length + generous;
    return { rating: () => same, score: (satisfaction) => satisfaction + generous };
  }
  const isEnds = drawn < straight.share + ends.share;
  const isMiddle = !isEnds && drawn < straight.share + ends.share + middle.share;
  const factor = isEnds ? ends.factor : isMiddle ? middle.factor : 1;
  return {
    rating: (feels) => middleRating + factor * (feels - middleRating) + generous,
    score: (satisfaction) => middleScore + factor * (satisfaction - middleScore) + generous,
  };
}

function within(low: number, high: number, value: number): number {
  return Math.max(low, Math.min(high, Math.round(value)));
}
