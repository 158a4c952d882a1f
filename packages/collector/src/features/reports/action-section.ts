import { type ActionEffect, actionEffectFromSums, actionEffectOfCounts, type DriverSums } from '@goodword/insights';
import type { Action, LocationReport } from '@goodword/protocol';
import type { ScoreCount, Teller } from '../figures/index.ts';

type Section = LocationReport['action'];

/** So many days before an action say how it was. */
const DAYS_BEFORE = 90;
const LEAST_ANSWERS = 20;
const DAY_MS = 86_400_000;

/** The action that is under way, or the last one that was: the one that began last, up to a day. */
export function currentAction(actions: readonly Action[], today: string): Action | undefined {
  return actions
    .filter(({ from }) => from <= today)
    .sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : one.id < other.id ? -1 : 1))[0];
}

/** The answers of all locations before and after an action began: ratings of its driver where it names one, else scores. */
export type ActionRollups =
  | { measure: 'rating'; before: DriverSums; after: DriverSums }
  | { measure: 'score'; before: readonly ScoreCount[]; after: readonly ScoreCount[] };

/** The days before and after an action, as filters have them. */
export function actionPeriods(
  { from, until }: Action,
  today: string,
): Record<'before' | 'after', { from: string; to: string }> {
  return {
    before: { from: daysLater(from, -DAYS_BEFORE), to: daysLater(from, -1) },
    after: { from, to: until !== undefined && until < today ? until : today },
  };
}

/** The action under way and whether it works, against all other locations. */
export function actionSection(
  under: { action: Action; rollups: ActionRollups } | undefined,
  { today, tell }: { today: string; tell: Teller },
): Section {
  const { action: messages } = tell.messages;
  if (!under) return { status: 'NONE', sentence: messages.NONE, action: null, measure: 'score', ...NOTHING };
  const { action, rollups } = under;
  const effect = effectOf(action, rollups);
  const { answersBefore, answersAfter, controls, p, placeboP } = effect;
  const status = verdictOf(effect);
  const { measure } = rollups;
  const scaled = (value: number | null) => (value === null || measure === 'rating' ? value : value * 100);
  const found = {
    answersBefore,
    answersAfter,
    controls,
    before: scaled(effect.before),
    after: scaled(effect.after),
    change: scaled(effect.change),
    controlChange: scaled(effect.controlChange),
    did: scaled(effect.did),
    low: scaled(effect.low),
    high: scaled(effect.high),
    p,
    placeboP,
    expectedBounce: scaled(effect.expectedBounce),
    earliestVerdict: status === 'WAIT' ? earliestVerdict(action, { answersBefore, answersAfter, today }) : null,
  };
  const digits = measure === 'rating' ? 1 : 0;
  const sentences = [
    tell.fill(messages.underWay, {
      text: tell.name(action.text),
      who: tell.name(action.who),
      day: tell.day(action.from),
    }),
    verdict(status, { found, digits, tell }),
  ];
  const bounce = tell.number(found.expectedBounce ?? 0, digits);
  if (
    (found.expectedBounce ?? 0) > 0 &&
    (found.did ?? 0) > 0 &&
    bounce !== tell.number(0, digits) &&
    (status === 'OK' || status === 'NOT_PROVEN')
  )
    sentences.push(tell.fill(messages.bounce, { bounce }));
  return { status, sentence: sentences.join(' '), action, measure, ...found };
}

/**
 * "Working" is said only of what rose by more than would have come back by itself: an action is begun where a number was low, and a number that
 * was low by luck rises again whatever is done.
 */
function verdictOf({ status, low, expectedBounce }: ActionEffect): ActionEffect['status'] {
  return status === 'OK' && (low ?? 0) <= (expectedBounce ?? 0) ? 'NOT_PROVEN' : status;
}

function effectOf({ location: treated, driver = '' }: Action, rollups: ActionRollups): ActionEffect {
  if (rollups.measure === 'rating')
    return actionEffectFromSums({ treated, driver, before: rollups.before, after: rollups.after });
  const rows = [
    ...rollups.before.map((counts) => ({ ...counts, post: 0 as const })),
    ...rollups.after.map((counts) => ({ ...counts, post: 1 as const })),
  ];
  return actionEffectOfCounts({ treated, rows });
}

type Found = Omit<Section, 'status' | 'sentence' | 'action' | 'measure'>;

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

function verdict(
  status: Exclude<Section['status'], 'NONE'>,
  { found, digits, tell }: { found: Found; digits: number; tell: Teller },
): string {
  const { action: messages } = tell.messages;
  if (status === 'WAIT') {
    const fewest = Math.min(found.answersBefore, found.answersAfter);
    return found.earliestVerdict === null
      ? tell.count(messages.WAIT_UNKNOWN, fewest)
      : tell.count(messages.WAIT, fewest, { day: tell.day(found.earliestVerdict) });
  }
  if (status === 'NO_CONTROL') return tell.count(messages.NO_CONTROL, found.controls);
  return tell.fill(messages[status], {
    did: tell.signed(found.did ?? 0, digits),
    low: tell.signed(found.low ?? 0, digits),
    high: tell.signed(found.high ?? 0, digits),
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
