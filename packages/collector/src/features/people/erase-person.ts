import type { Transaction } from 'kysely';
import { nanoid } from 'nanoid';
import type { Database } from '../../core/database/database.ts';
import type { Tables } from '../../core/database/tables.ts';
import { commitGroup } from '../../core/log/commit-group.ts';
import { foldRest, holdLog } from '../../core/log/fold-behind.ts';
import { type Alias, without, withoutPerson } from '../../core/log/forget.ts';
import { loadViews } from '../../core/log/load-views.ts';
import type { Log } from '../../core/log/log.ts';
import type { LoggedEvent } from '../../core/log/logged-event.ts';
import { findIssues, rewriteEvents } from '../../core/log/rewrite-events.ts';
import { stampNow } from '../../core/log/stamp.ts';
import { deleteRows, findRows, putRows } from '../../core/log/view-rows.ts';
import { forgetVisitors, keepVisitors } from '../../core/log/visitor-responses.ts';
import { landings, linkVisitors, recommendations, shares } from '../links/index.ts';
import { conversions } from '../sales/index.ts';
import { deletePicturesOf } from '../setup/index.ts';
import { responses } from '../surveys/index.ts';
import { visits } from '../visits/index.ts';
import { findPerson, type Person } from './find-person.ts';
import { withoutPersonInConversion, withoutPersonInLanding } from './forget-rows.ts';
import type { PersonViews } from './person-views.ts';
import { refoldResponses } from './refold-responses.ts';

/** How much an erasure concerned. */
export interface Erased {
  /** The links that were taken back. */
  codes: string[];
  events: number;
  responses: number;
  recommendations: number;
}

/** Whom to erase, when, and where new ids come from. */
interface Erasure {
  site: string;
  visitor: string;
  atMs: number;
  newId(): string;
}

/**
 * Erases a person in one transaction: in the log their ids become fresh random ones and their words and contact go,
 * and every view follows it, so that a rebuild gives the same rows. What was counted stays counted. Undefined where
 * nothing is known of the visitor.
 */
export async function erasePerson(
  database: Database,
  site: string,
  visitor: string,
  nowMs: number,
): Promise<Erased | undefined> {
  const erased = await database.transaction(erase, { site, visitor, atMs: nowMs, newId: nanoid });
  if (erased) await database.forgetErased();
  return erased;
}

async function erase(
  tx: Transaction<Tables>,
  log: Log,
  { site, visitor, atMs, newId }: Erasure,
): Promise<Erased | undefined> {
  await holdLog(tx, log);
  const person = await findPerson(tx, log, site, visitor);
  if (!person) return undefined;
  const alias = newAliases(newId);
  const state = await loadViews<PersonViews>(
    tx,
    log,
    person.events.map(({ event }) => event),
  );
  const rewritten = new Map(person.events.map(({ seq, event }) => [seq, withoutPerson(event, alias, person.codes)]));
  await releaseVisits(tx, log, { site, person, state, rewritten });
  await rewriteEvents(
    tx,
    [...rewritten].map(([seq, event]) => ({ seq, event })),
  );
  await forgetVisitors(tx, site, person.visitors);
  await keepVisitors(tx, log, rewritten.values());
  await renameResponses(tx, log, { site, person, state, alias });
  await renameShares(tx, log, { site, person, alias });
  await renameLinks(tx, log, { site, person, state, alias });
  const sales = [...state.conversions.values()].map((row) => withoutPersonInConversion(row, person.visitors, alias));
  await putRows(tx, log, conversions, sales);
  await withdraw(tx, log, { site, person, state, alias, atMs, newId });
  return {
    codes: [...person.codes],
    events: person.events.length,
    responses: [...state.responses.values()].length,
    recommendations: person.codes.size,
  };
}

interface Step {
  site: string;
  person: Person;
  state: PersonViews;
  alias: Alias;
}

function newAliases(newId: () => string): Alias {
  const given = new Map<string, string>();
  return (beside, kind, id) => {
    const key = `${beside}|${kind}|${id}`;
    const known = given.get(key) ?? newId();
    given.set(key, known);
    return known;
  };
}

/** A visit no longer says whose it was, only that its token was used up: nobody else can use it. */
async function releaseVisits(
  tx: Transaction<Tables>,
  log: Log,
  { site, person, state, rewritten }: Omit<Step, 'alias'> & { rewritten: Map<number, LoggedEvent> },
): Promise<void> {
  const issued = new Set(person.events.flatMap(({ event }) => (event.type === 'visit.issued' ? [event.visit] : [])));
  for (const row of state.visits.values()) {
    const isTheirs = row.boundResponse !== null && person.responses.has(row.boundResponse);
    const isNamed = isTheirs || issued.has(row.visit);
    for (const { seq, event } of await findIssues(tx, log, site, [row.visit])) {
      const given = rewritten.get(seq) ?? event;
      const { boundAt: at, boundId: id, touchedAt } = row;
      const usedUp = isTheirs && at !== null && id !== null ? { usedUp: { at, id } } : {};
      const stamp = { ...given.stamp, ...usedUp, touchedAt };
      rewritten.set(seq, { ...(isNamed ? without(given, ['contact']) : given), stamp });
    }
    await putRows(tx, log, visits, [
      { ...row, ...(isNamed ? { name: null } : {}), ...(isTheirs ? { boundResponse: null } : {}) },
    ]);
  }
}

async function renameResponses(tx: Transaction<Tables>, log: Log, { site, state, alias }: Step): Promise<void> {
  const renamed = new Set<string>();
  const settled = new Set<string>();
  for (const row of state.responses.values()) {
    const name = alias('answers', 'response', row.response);
    renamed.add(name);
    if (row.settled) settled.add(name);
  }
  await deleteRows(tx, responses, [...state.responses.values()]);
  await refoldResponses(tx, log, site, renamed, settled);
}

async function renameShares(
  tx: Transaction<Tables>,
  log: Log,
  { site, person, alias }: Omit<Step, 'state'>,
): Promise<void> {
  const ids = person.events.flatMap(({ event }) => (event.type === 'share.opened' ? [[site, event.id]] : []));
  const found = await findRows(tx, log, shares, ids);
  const rows = found.map((row) => {
    const response = row.response === null ? null : alias('link', 'response', row.response);
    return { ...row, visitor: alias('link', 'visitor', row.visitor), response };
  });
  await putRows(tx, log, shares, rows);
}

async function renameLinks(tx: Transaction<Tables>, log: Log, { person, state, alias }: Step): Promise<void> {
  const landed = [...state.landings.values()].map((row) => withoutPersonInLanding(row, person.visitors, alias));
  await putRows(tx, log, landings, landed);
  const known = [...state.linkVisitors.values()].filter((row) => person.visitors.has(row.person));
  const renamed = known.map((row) => withoutPersonInLanding(row, person.visitors, alias));
  await deleteRows(tx, linkVisitors, known);
  await putRows(tx, log, linkVisitors, renamed);
}

/** Takes the recommendations back, with their cards, and logs that a person was erased, not who. */
async function withdraw(
  tx: Transaction<Tables>,
  log: Log,
  { site, person, state, alias, atMs, newId }: Step & Pick<Erasure, 'atMs' | 'newId'>,
): Promise<void> {
  const own = [...state.recommendations.values()].filter(({ code }) => person.codes.has(code));
  const renamed = own.map((row) => ({
    ...row,
    visitor: row.visitor === null ? null : alias('link', 'visitor', row.visitor),
    response: row.response === null ? null : alias('link', 'response', row.response),
    words: null,
    name: null,
  }));
  await putRows(tx, log, recommendations, renamed);
  for (const { code } of own) await deletePicturesOf(tx, `card:${code}:`);
  const moment = stampNow(atMs, 'UTC');
  const withdrawn = own
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ code }) => ({
      id: `~withdrawn.${code}`,
      type: 'recommendation.withdrawn' as const,
      site,
      code,
      ...moment,
    }));
  const erased = { id: `~erased.${newId()}`, type: 'person.erased' as const, site, ...moment };
  await commitGroup(tx, log, [...withdrawn, erased]);
  await foldRest(tx, log);
}
