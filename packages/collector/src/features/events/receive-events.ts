import type { PageEvent, Program, Rejection, ServerEvent } from '@goodword/protocol';
import type { Database } from '../../core/database/database.ts';
import { mayBeHuman } from '../../core/http/human.ts';
import type { MachineAgents } from '../../core/http/machine-agents.ts';
import type { DailySalt } from '../../core/keys/daily-salt.ts';
import type { LoggedEvent, Stamp } from '../../core/log/logged-event.ts';
import { stamp } from '../../core/log/stamp.ts';
import { clickInLog, codeInLog, readLanding } from '../links/index.ts';
import { type Catalog, listProgramVersions } from '../setup/index.ts';
import { readVisit, visitInLog } from '../visits/index.ts';
import { checkAnswer, ratesKnownDrivers } from './check-answer.ts';
import { checkEvent } from './check-event.ts';
import { Refusal } from './refusal.ts';
import { type SiteAtHand, siteAtHand } from './site-at-hand.ts';

/** Events as they came, and who brought them. */
export interface Delivery {
  site: string;
  /** UTC ms by the sender's clock. */
  sentAt: number;
  events: readonly unknown[];
  /** The shop's number for its customer, signed by the shop's server. */
  customer: string | undefined;
  /** Came with a token of scope `history`: any age, and the types that only the collector makes. */
  history: boolean;
  /** Its text does not rule out what no store can hold. */
  mayBeUnclean: boolean;
  /** Who brings them, where it matters: telling takes a while. */
  address(): string;
  agent: string | undefined;
  /** A page's script sent it. */
  fromPage: boolean;
}

/** What checking an event needs to look up. */
export interface ReceiveContext {
  database: Pick<Database, 'read' | 'readLog'>;
  catalog: Catalog;
  salt: DailySalt;
  machines: MachineAgents;
  visitKey: Buffer;
  landingKey: Buffer;
  now(): number;
}

/** Events that are fit for the log, and those that are not, each with its reason. */
export interface Received {
  events: LoggedEvent[];
  rejected: Rejection[];
}

/** Checks and stamps every event of a delivery on its own. */
export async function receiveEvents(delivery: Delivery, context: ReceiveContext): Promise<Received> {
  const received: Received = { events: [], rejected: [] };
  const prepared = new Map<string, string>();
  const known = siteAtHand(context.catalog, delivery.site);
  for (const raw of delivery.events) {
    try {
      const event = checkEvent(raw, delivery);
      received.events.push(await admit(event, { delivery, prepared, known, context }));
      if (event.type === 'recommendation.prepared') prepared.set(event.code, event.location ?? '');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const id = typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;
      received.rejected.push({ id: id?.slice(0, 64) ?? null, code: error.code, message: error.message });
    }
  }
  return received;
}

/** What the events of one delivery have in common. */
interface Common {
  delivery: Delivery;
  /** Where the recommendations lead that came before, by code. */
  prepared: ReadonlyMap<string, string>;
  known: SiteAtHand;
  context: ReceiveContext;
}

async function admit(event: PageEvent | ServerEvent, common: Common): Promise<LoggedEvent> {
  const { delivery, prepared, known, context } = common;
  const { site, history } = delivery;
  // Most events need nothing that is not at hand: what is waited for costs more than all else that is done with them.
  const visit = 'visit' in event ? await addPlaceOfVisit(event, site, context) : undefined;
  // What began with a link counts where the link leads, whatever page it is told from.
  const linked =
    'code' in event || 'click' in event
      ? ((await placeOfCode(event, site, prepared, context)) ?? (await placeOfClick(event, site, context)))
      : undefined;
  if (event.location && !(known.locations.get(event.location) ?? (await known.locations.find(event.location))))
    throw new Refusal('unknown_location', `the site has no location ${event.location}`);
  const place = linked ?? event.location ?? '';
  const receivedAt = context.now();
  // Our own page was opened within the hour: it needs no clock of the sender's.
  const isLanding = event.type === 'link.landed' && !history;
  const stamped = stamp({
    at: isLanding ? receivedAt : event.at,
    sentAt: isLanding ? receivedAt : delivery.sentAt,
    receivedAt,
    timeZone: known.timeZones.get(place) ?? (await known.timeZones.find(place)),
    history,
    test: 'test' in event && event.test === true,
    // An app's own library is no browser either, and a person may be behind it.
    machine: !history && delivery.fromPage && context.machines.has(delivery.agent ?? ''),
  });
  if (visit !== undefined) stamped.visit = visit;
  if (delivery.customer !== undefined && 'response' in event) stamped.customer = delivery.customer;
  if (event.program) await addProgram(stamped, event, event.program, common);
  if (event.type === 'link.landed') await stampLanding(stamped, event, common);
  return Object.assign(event, { site, stamp: stamped });
}

/** The location that a link is about; refuses a code that nobody prepared. */
async function placeOfCode(
  event: PageEvent | ServerEvent,
  site: string,
  prepared: ReadonlyMap<string, string>,
  { database }: ReceiveContext,
): Promise<string | undefined> {
  if (!('code' in event) || !event.code) return undefined;
  if (event.type === 'recommendation.prepared') {
    const other = await database.readLog(codeInLog, event.code);
    if (other && other.site !== site) throw new Refusal('conflict', `the code ${event.code} is taken`);
    return undefined;
  }
  const known = prepared.get(event.code);
  if (known !== undefined) return known;
  const owned = await database.readLog(codeInLog, event.code);
  if (owned?.site !== site) throw new Refusal('unknown_code', `no recommendation has the code ${event.code}`);
  return owned.location ?? '';
}

/** The location that a sale's click came from, where its landing is known already; the views know one that is still to come. */
async function placeOfClick(
  event: PageEvent | ServerEvent,
  site: string,
  { database }: ReceiveContext,
): Promise<string | undefined> {
  if (!('click' in event) || event.click === undefined || event.type === 'link.landed') return undefined;
  return (await database.readLog(clickInLog, site, event.click))?.location;
}

/** The visit that an answer's token stands for. A visit was at a place: an answer that names none was given about that one. */
async function addPlaceOfVisit(
  event: PageEvent | ServerEvent,
  site: string,
  { database, visitKey }: ReceiveContext,
): Promise<string | undefined> {
  if (event.type !== 'survey.answered' || event.visit === undefined) return undefined;
  const visit = readVisit(visitKey, site, event.visit);
  const place =
    visit === undefined || event.location ? undefined : (await database.readLog(visitInLog, site, visit))?.location;
  if (place !== undefined) event.location = place;
  return visit;
}

async function addProgram(
  stamped: Stamp,
  event: PageEvent | ServerEvent,
  id: string,
  { delivery: { site }, known, context }: Common,
): Promise<void> {
  const found = known.programs.get(id) ?? (await known.programs.find(id));
  if (!found) throw new Refusal('unknown_program', `the site has no program ${id}`);
  stamped.programVersion = found.version;
  if (event.type !== 'survey.answered') return;
  const question = await questionAsked(event, found.program, site, context);
  if (question) stamped.question = question.type;
}

type Question = Program['questions'][number];

/**
 * The question that an answer fits. A page that was opened before the program changed asks by an older version: its answers
 * are kept. One to a question that no version has is kept unjudged, and so is one that rates a driver that no version has: whoever knows the
 * public key could make up any number of them.
 */
async function questionAsked(
  event: PageEvent & { type: 'survey.answered' },
  newest: Program,
  site: string,
  { database }: ReceiveContext,
): Promise<Question | undefined> {
  const asked = (program: Program) => program.questions.find(({ id }) => id === event.question);
  const question = asked(newest);
  const wrong = question && checkAnswer(question, event.value);
  if (question && wrong === undefined && rates(question, [question])) return question;
  const older = (await database.read(listProgramVersions, site, newest.id)).flatMap(
    ({ program }) => asked(program) ?? [],
  );
  const fitting = older.find((each) => checkAnswer(each, event.value) === undefined);
  if (!fitting && wrong !== undefined) throw new Refusal('invalid_event', `value: ${wrong}`);
  return fitting && rates(fitting, older) ? fitting : undefined;

  function rates({ type }: Question, versions: readonly Question[]): boolean {
    return type !== 'drivers' || ratesKnownDrivers(event.value, versions);
  }
}

async function stampLanding(
  stamped: Stamp,
  event: PageEvent & { type: 'link.landed' },
  { delivery, context: { landingKey, salt } }: Common,
): Promise<void> {
  if (delivery.history) {
    stamped.click = event.click ?? event.id;
    stamped.person = event.visitor;
    return;
  }
  if (!mayBeHuman({ agent: delivery.agent, purpose: undefined })) {
    throw new Refusal('automated_agent', 'machines are not counted as visitors');
  }
  const click =
    event.nonce === undefined ? undefined : readLanding(landingKey, event.code, event.nonce, stamped.receivedAt);
  if (click === undefined)
    throw new Refusal('invalid_nonce', 'the landing was not made by a page of ours, or too long ago');
  stamped.click = click;
  stamped.person = await salt.hash(stamped.receivedAt, [delivery.address(), delivery.agent ?? '', event.code]);
}
