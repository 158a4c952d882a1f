import { actionEffectOfCounts } from '@goodword/insights';
import type { Action, LocationReport } from '@goodword/protocol';
import type { DayCount } from '../store/store.ts';
import { hundredfold } from './score-section.ts';
import type { Teller } from './teller.ts';

type Section = LocationReport['action'];

/** So many days before an action say how it was. */
export const DAYS_BEFORE = 90;
const LEAST_ANSWERS = 20;
const DAY_MS = 86_400_000;

/** The action that is under way, or the last one that was: the one that began last, up to a day. */
export function currentAction(actions: readonly Action[], today: string): Action | undefined {
  return actions
    .filter(({ from }) => from <= today)
    .sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : one.id < other.id ? -1 : 1))[0];
}

/** Whether it worked, against all other locations. `days`: those of all locations from 90 days before it, up to `today`. */
export function actionSection(
  action: Action | undefined,
  { days, today, tell }: { days: readonly DayCount[]; today: string; tell: Teller },
): Section {
  const { action: messages } = tell.messages;
  if (!action) return { status: 'NONE', sentence: messages.NONE, action: null, ...NOTHING };
  const begins = daysLater(action.from, -DAYS_BEFORE);
  const rows = days
    .filter(({ day }) => day >= begins && (action.until === undefined || day <= action.until))
    .map(({ day, ...counts }) => ({ ...counts, post: day >= action.from }));
  const effect = actionEffectOfCounts({ treated: action.location, rows });
  const { status, answersBefore, answersAfter, controls, p, placeboP } = effect;
  const found = {
    answersBefore,
    answersAfter,
    controls,
    before: hundredfold(effect.before),
    after: hundredfold(effect.after),
    change: hundredfold(effect.change),
    controlChange: hundredfold(effect.controlChange),
    did: hundredfold(effect.did),
    low: hundredfold(effect.low),
    high: hundredfold(effect.high),
    p,
    placeboP,
    expectedBounce: hundredfold(effect.expectedBounce),
    earliestVerdict: status === 'WAIT' ? earliestVerdict(action, { answersBefore, answersAfter, today }) : null,
  };
  const { text, who, from } = action;
  const sentences = [tell.fill(messages.underWay, { text, who, day: tell.day(from) }), verdict(status, found, tell)];
  const bounce = Math.round(found.expectedBounce ?? 0);
  if (bounce > 0 && (status === 'OK' || status === 'NOT_PROVEN'))
    sentences.push(tell.fill(messages.bounce, { bounce: tell.number(bounce) }));
  return { status, sentence: sentences.join(' '), action, ...found };
}

type Found = Omit<Section, 'status' | 'sentence' | 'action'>;

const NOTHING: Found = {
  answersBefore: 0,
  answersAfter: 0,
  controls: 0,
  before: null,
  after: null,
  change: null,
  controlChange: null,
  did: null,
  low: null,
  high: null,
  p: null,
  placeboP: null,
  expectedBounce: null,
  earliestVerdict: null,
};

function verdict(status: Exclude<Section['status'], 'NONE'>, found: Found, tell: Teller): string {
  const { action: messages } = tell.messages;
  if (status === 'WAIT') {
    const fewest = Math.min(found.answersBefore, found.answersAfter);
    return found.earliestVerdict === null
      ? tell.count(messages.WAIT_UNKNOWN, fewest)
      : tell.count(messages.WAIT, fewest, { day: tell.day(found.earliestVerdict) });
  }
  if (status === 'NO_CONTROL') return tell.count(messages.NO_CONTROL, found.controls);
  return tell.fill(messages[status], {
    did: tell.signed(found.did ?? 0),
    low: tell.signed(found.low ?? 0),
    high: tell.signed(found.high ?? 0),
  });
}

/** At the pace since it began. What was before it does not grow any more, and without any answer there is no pace. */
function earliestVerdict(
  { from, until }: Action,
  { answersBefore, answersAfter, today }: { answersBefore: number; answersAfter: number; today: string },
): string | null {
  if (answersBefore < LEAST_ANSWERS || answersAfter === 0) return null;
  const elapsed = (Date.parse(today) - Date.parse(from)) / DAY_MS + 1;
  const verdictOn = daysLater(from, Math.ceil((LEAST_ANSWERS / answersAfter) * elapsed) - 1);
  return verdictOn > today && (until === undefined || verdictOn <= until) ? verdictOn : null;
}

/** The day so many days after another; before it where they are negative. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
