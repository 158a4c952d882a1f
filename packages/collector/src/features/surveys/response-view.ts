import { ANSWERED_AFTER_MS, type AnswerValue, type PageEvent, type ServerEvent } from '@goodword/protocol';
import { type ColumnsOf, defineView, type RowOf } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { boolean, json, number, numberOrNull, text, textOrNull } from '../../core/log/field.ts';
import { later } from '../../core/log/later.ts';
import { counts, type LoggedEvent } from '../../core/log/logged-event.ts';
import { ratedDrivers } from '../../core/log/rated-drivers.ts';
import type { Contribution } from '../../core/log/rollup.ts';
import type { StoredAnswer } from '../../core/log/stored-answer.ts';
import { localDay } from '../../core/time/local-day.ts';

const FIELDS = {
  site: text,
  response: text,
  visitor: text,
  session: text,
  program: text,
  location: text,
  locationAt: numberOrNull,
  /** The location's, as far as the events said where they were: the day is told in it, whichever of them came first. */
  timeZone: textOrNull,
  language: textOrNull,
  /** The first thing known of it decides the day that it counts on. */
  firstAt: number,
  day: text,
  hour: number,
  counted: boolean,
  answers: json<Record<string, StoredAnswer>>(),
  score: numberOrNull,
  comment: textOrNull,
  /** The wording under which the comment may be shown; null: it may not. */
  commentConsent: textOrNull,
  firstScoredAt: numberOrNull,
  completedAt: numberOrNull,
  dismissedAt: numberOrNull,
  invitedAt: numberOrNull,
  /** A score without a completion counts as answered once it is settled: 30 minutes have passed. */
  settled: boolean,
  contact: textOrNull,
  contactMethod: textOrNull,
  contactConsent: textOrNull,
  contactAt: numberOrNull,
  /** The visit whose token came with an answer. Proven only if the visit is bound to this response. */
  visit: textOrNull,
  /** The shop's own number for the customer, signed by the shop's server. */
  customer: textOrNull,
  /** When the newest of its events was received: it leaves with the last of them. */
  touchedAt: number,
};

/** One customer's answers to one program. */
export type ResponseRow = RowOf<typeof FIELDS>;

/** Questions kept of one response: a program has 20 at most, and may have changed meanwhile. */
const MAX_QUESTIONS = 60;

type ResponseEvent = LoggedEvent<PageEvent | ServerEvent>;

function begin(event: ResponseEvent, response: string): ResponseRow {
  return {
    site: event.site,
    response,
    visitor: event.visitor ?? '',
    session: event.session ?? '',
    program: event.program ?? '',
    location: '',
    locationAt: null,
    timeZone: null,
    language: null,
    firstAt: event.stamp.correctedAt,
    day: event.stamp.day,
    hour: event.stamp.hour,
    counted: true,
    answers: {},
    score: null,
    comment: null,
    commentConsent: null,
    firstScoredAt: null,
    completedAt: null,
    dismissedAt: null,
    invitedAt: null,
    settled: false,
    contact: null,
    contactMethod: null,
    contactConsent: null,
    contactAt: null,
    visit: null,
    customer: null,
    touchedAt: 0,
  };
}

/** The response after one more of its events. The order in which events arrive changes nothing. */
export function foldResponse(before: ResponseRow | undefined, event: ResponseEvent, response: string): ResponseRow {
  const row = before ? { ...before } : begin(event, response);
  const at = event.stamp.correctedAt;
  row.touchedAt = Math.max(row.touchedAt, event.stamp.receivedAt);
  row.counted = row.counted && counts(event);
  if (at < row.firstAt) {
    row.firstAt = at;
    row.day = event.stamp.day;
    row.hour = event.stamp.hour;
  }
  if (event.location && isEarlierPlace(row, event.location, at)) {
    row.location = event.location;
    row.locationAt = at;
    row.timeZone = event.stamp.timeZone ?? row.timeZone;
  }
  // The first event may not have known its place yet, or another one.
  if (row.timeZone !== null) Object.assign(row, localDay(row.firstAt, row.timeZone));
  const { customer } = event.stamp;
  // Two that are signed for one response would be a mistake of the shop's; whichever comes first, the same one stands.
  if (customer !== undefined && (row.customer === null || customer < row.customer)) row.customer = customer;
  switch (event.type) {
    case 'survey.shown':
      row.language = event.language ?? row.language;
      break;
    case 'survey.answered':
      storeAnswer(row, event);
      row.visit = row.visit ?? event.stamp.visit ?? null;
      break;
    case 'survey.completed':
      row.completedAt = Math.min(at, row.completedAt ?? at);
      row.settled = false;
      break;
    case 'survey.dismissed':
      row.dismissedAt = Math.min(at, row.dismissedAt ?? at);
      break;
    case 'share.invited':
      row.invitedAt = Math.min(at, row.invitedAt ?? at);
      break;
    case 'contact.requested':
      if (row.contactAt === null || at >= row.contactAt) {
        row.contact = event.contact;
        row.contactMethod = event.method;
        row.contactConsent = event.consent.wording;
        row.contactAt = at;
      }
      break;
  }
  return row;
}

/** Of two at the same moment the one that the alphabet has first: whatever the order of arrival. */
function isEarlierPlace({ location: known, locationAt }: ResponseRow, location: string, at: number): boolean {
  return locationAt === null || at < locationAt || (at === locationAt && location < known);
}

function storeAnswer(row: ResponseRow, event: LoggedEvent & { type: 'survey.answered' }): void {
  const { question, value, id, consent } = event;
  const kind = event.stamp.question ?? null;
  const at = event.stamp.correctedAt;
  const answer: StoredAnswer = { value, kind, ...(consent ? { wording: consent.wording } : {}), at, id };
  // Who declined to give a score has given none.
  if (kind === 'score' && typeof value === 'number') row.firstScoredAt = Math.min(at, row.firstScoredAt ?? at);
  const standing = Object.hasOwn(row.answers, question) ? row.answers[question] : undefined;
  // Nobody asks so many; without a bound, one response could make every commit slow.
  if (!standing && Object.keys(row.answers).length >= MAX_QUESTIONS) return;
  if (standing && !later(answer, standing)) return;
  const answers = { ...row.answers, [question]: answer };
  row.answers = standing ? answers : byName(answers);
  if (kind === 'score') {
    const score = latest(row, 'score', (each) => typeof each === 'number');
    row.score = (score?.value as number | undefined) ?? null;
  }
  if (kind === 'comment') {
    const comment = latest(row, 'comment', (each) => typeof each === 'string' && each !== '');
    row.comment = (comment?.value as string | undefined) ?? null;
    row.commentConsent = comment?.wording ?? null;
  }
}

/** In an order of its own, whatever the order of arrival was. */
function byName<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The answer that stands for the response: of several questions of a kind (one for those who liked it and one for the others, or
 * one by another name in an older version) the latest, in whatever order they arrived.
 */
function latest(row: ResponseRow, kind: string, says: (value: AnswerValue) => boolean): StoredAnswer | undefined {
  const answers = Object.values(row.answers).filter((each) => each.kind === kind && says(each.value));
  return answers.reduce<StoredAnswer | undefined>((best, each) => (best && later(best, each) ? best : each), undefined);
}

/** What a response adds to the counts. One that came too late, from a wrong clock or as a test adds nothing. */
function contribution(row: ResponseRow): Contribution | undefined {
  if (!row.counted) return undefined;
  const { site, location, program, day, hour, score } = row;
  const scored = score !== null;
  const rated = ratedDrivers(row);
  return {
    key: { site, location, program, day, hour },
    counts: {
      asked: 1,
      answered: row.completedAt !== null || (row.settled && scored) ? 1 : 0,
      promoters: scored && score >= 9 ? 1 : 0,
      passives: scored && score >= 7 && score <= 8 ? 1 : 0,
      detractors: scored && score <= 6 ? 1 : 0,
      invited: row.invitedAt !== null ? 1 : 0,
    },
    ...(rated && { rated }),
  };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    responses: ColumnsOf<typeof FIELDS>;
  }
}

/** A score without a completion counts as answered once 30 minutes have passed. */
export function ripenResponse(row: ResponseRow, nowMs: number): ResponseRow {
  const { completedAt, settled, firstScoredAt } = row;
  const isDue = firstScoredAt !== null && firstScoredAt <= nowMs - ANSWERED_AFTER_MS;
  return completedAt === null && !settled && isDue ? { ...row, settled: true } : row;
}

export const responses = defineView({
  table: 'responses',
  key: ['site', 'response'],
  fields: FIELDS,
  needs: [['response']],
  fold(event: EventFeeding<'responses'>, rows) {
    const { site, response } = event;
    if (response) rows.put(foldResponse(rows.get(site, response), event, response));
  },
  ripen: ripenResponse,
  // As its index has it: only then is that used.
  unripe: 'completed_at is null and settled = 0 and first_scored_at is not null',
  contribution,
});
