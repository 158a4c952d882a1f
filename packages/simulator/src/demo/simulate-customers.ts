import type { AnswerValue } from '@goodword/protocol';
import type { History, HistoryEvent } from '../history.ts';
import { Random } from '../random.ts';
import type { Brand } from './brand.ts';
import { drawAnswer } from './draw-answer.ts';
import { isShown } from './is-shown.ts';
import { simulateShare } from './simulate-share.ts';

const DAY_MS = 86_400_000;
const DAYS = 90;
/** Answers differ from the plan by up to this share, as seasons do. */
const SEASON = 0.03;
/** A mood of 0 is an 8; one more is a point and a half. */
const POINTS_PER_MOOD = 1.5;

/** Who visits a location: drawn once, so that good locations stay good. */
interface Place {
  id: string;
  traffic: number;
  mood: number;
  /** Added on one day of the week, told by days ago modulo 7: the same people come whatever day it is today. */
  weakDay: { day: number; mood: number };
}

/** Ninety days of a brand's customers, ending with the UTC day before `untilMs`. The same seed draws the same people. */
export function simulateCustomers(brand: Brand, { seed, untilMs }: { seed: number; untilMs: number }): History {
  const random = new Random(seed);
  const places = brand.locations.map(
    ({ id }): Place => ({
      id,
      traffic: Math.exp(random.normal(0, 0.25)),
      mood: random.normal(brand.customers.mood, 0.25),
      weakDay: { day: random.whole(0, 6), mood: random.chance(0.15) ? -0.8 : 0 },
    }),
  );
  const history: History = { answers: [], spread: [], sales: [] };
  const end = Math.floor(untilMs / DAY_MS) * DAY_MS;
  const answers = Math.round(brand.customers.answers * (1 + SEASON * (2 * random.next() - 1)));
  const silent = Math.round(answers * (1 / brand.customers.answerShare - 1) * (1 + SEASON * (2 * random.next() - 1)));
  for (let i = 0; i < answers + silent; i++) {
    const place = random.weighted(places.map((each) => [each, each.traffic] as const));
    const daysAgo = random.whole(1, DAYS);
    const at = end - daysAgo * DAY_MS + random.whole(15 * 60, 25 * 60) * 60_000 + random.whole(0, 59_999);
    customer({ random, brand, place, at: Math.min(at, end - 60_000), daysAgo, history, answers: i < answers });
  }
  // Nobody has done tomorrow's things yet.
  const past = (events: HistoryEvent[]) => events.filter((event) => event.at < end);
  return { answers: past(history.answers), spread: past(history.spread), sales: past(history.sales) };
}

function customer({
  random,
  brand,
  place,
  at,
  daysAgo,
  history,
  answers,
}: {
  random: Random;
  brand: Brand;
  place: Place;
  at: number;
  daysAgo: number;
  history: History;
  answers: boolean;
}): void {
  const base = { visitor: random.id(), session: random.id(), program: brand.program.id, location: place.id };
  const response = random.id();
  let clock = at;
  const then = (seconds: number) => {
    clock += Math.round(1_000 * seconds * (0.5 + random.next()));
    return { id: random.id(), at: clock, ...base };
  };
  const keep = (event: HistoryEvent) => history.answers.push(event);

  keep({ ...then(4), type: 'survey.shown', response });
  if (!answers) {
    if (random.chance(0.6)) keep({ ...then(8), type: 'survey.dismissed', response });
    return;
  }
  const mood = place.mood + random.normal(0, 1) + (daysAgo % 7 === place.weakDay.day ? place.weakDay.mood : 0);
  const score = Math.max(0, Math.min(10, Math.round(8 + POINTS_PER_MOOD * mood)));
  // Some give the score and leave: that is an answer, too.
  const completes = random.chance(0.92);
  const scored = brand.program.questions.findIndex(({ type }) => type === 'score');
  let comment: string | undefined;
  const given: Record<string, AnswerValue> = {};
  for (const [index, question] of brand.program.questions.entries()) {
    if (!completes && index > scored) break;
    if (!isShown(question, given)) continue;
    const answer = drawAnswer(random, question, { score, mood, location: place.id, comments: brand.comments });
    if (answer === undefined) continue;
    given[question.id] = answer;
    if (question.type === 'comment') comment = answer as string;
    keep({ ...then(6), type: 'survey.answered', response, question: question.id, value: answer });
  }
  if (!completes) return;
  keep({ ...then(5), type: 'survey.completed', response });
  if (score <= 6 && random.chance(0.35)) {
    keep({
      ...then(12),
      type: 'contact.requested',
      response,
      method: 'phone',
      contact: `555 01${random.whole(10, 99)}`,
      consent: { wording: 'Use this number to call me about this visit, and for nothing else.' },
    });
  }
  if (score >= 9) keep({ ...then(2), type: 'share.invited', response });
  const shares = score >= 9 ? brand.customers.sharesWhenPromoter : score >= 7 ? 0.05 : 0.015;
  if (!random.chance(shares)) return;
  if (score < 9) keep({ ...then(3), type: 'share.invited', response });
  simulateShare({ random, brand, base, response, comment, score, at: clock, history });
}
