import { conversionId } from './conversion-id.ts';
import type { EventOf, EventType, LoggedEvent } from './logged-event.ts';
import { withoutFreeText } from './without-free-text.ts';

/** What every event may hold. Who it names is renamed when a person is erased, whatever its type. */
type CommonField =
  | 'id'
  | 'type'
  | 'at'
  | 'visitor'
  | 'session'
  | 'response'
  | 'program'
  | 'location'
  | 'test'
  | 'site'
  | 'stamp';
type OwnField<Event> = Event extends unknown ? Exclude<keyof Event, CommonField> : never;

/**
 * With what a field leaves an event that stays:
 * - `contact`, a way to reach the customer: when contacts are old, and with the person
 * - `words`, written for the shop: when words are old, and with the person
 * - `publication`, shown to friends: when it is taken back, and with the person whose link it is
 * - `person`, tells who it was: with the person alone
 */
export type Clearing = 'contact' | 'words' | 'publication' | 'person';

/** What is cleared of a field, and when. */
export interface ClearedField<Event> {
  with: Clearing | ((event: Event) => Clearing);
  /** What is left of it. Without it, the field goes. */
  left?: (event: Event) => unknown;
}

/** The things that an event is about, by their ids: what holds them is loaded before the event is applied. */
export interface About {
  response?: string | undefined;
  /** Of a recommendation. */
  code?: string | undefined;
  visit?: string | undefined;
  /** The row's key. */
  conversion?: string | undefined;
  offerCode?: string | undefined;
  click?: string | undefined;
  /** Who opened the link `code`. */
  person?: string | undefined;
}

/** The views that an event can change. */
export type Feed =
  | 'responses'
  | 'visits'
  | 'recommendations'
  | 'shares'
  | 'previews'
  | 'linkVisitors'
  | 'landings'
  | 'conversions';

/** What is written with the log, in the same transaction: what there is once, and who has it. */
export type LedgerName = 'codes' | 'offerCodes';

/** What an event's ids stand beside: answers; a link that friends have seen; an order that the shop has in its books. */
export type Beside = 'answers' | 'link' | 'sale';

/** All that must be settled about a type before the log can take it. */
interface EventRules<Event extends LoggedEvent> {
  about: (event: Event) => About;
  /** In this order. */
  feeds: readonly Feed[];
  /** The ledgers that it is entered in; none unless it says so. */
  enters?: readonly LedgerName[];
  /** Once its person is erased, ids that stand beside different things no longer lead to each other. */
  beside: Beside | ((event: Event) => Beside);
  /** What it leaves the log with once it is old: `itself` waits for nothing else; `never`: others have it, or it tells what must not come back. */
  leavesWith: 'itself' | 'never' | Exclude<Feed, 'recommendations' | 'linkVisitors'>;
  /** Each field of its own: `stays`, or when it is cleared. */
  fields: { readonly [Field in OwnField<Event>]-?: 'stays' | ClearedField<Event> };
}

/** What is not known any more. The log holds null where something was. */
const unknown = () => null;
const aboutNothing = (): About => ({});
const aboutResponse = ({ response }: { response?: string | undefined }): About => ({ response });
const aboutCode = ({ code }: { code: string }): About => ({ code });
const aboutOfferCode = ({ offerCode }: { offerCode: string }): About => ({ offerCode });
const besideLinkIfAny = ({ code }: { code?: string | undefined }): Beside => (code ? 'link' : 'answers');

const survey = { about: aboutResponse, feeds: ['responses'], beside: 'answers', leavesWith: 'responses' } as const;
const recommendation = {
  about: aboutCode,
  feeds: ['recommendations'],
  enters: ['codes'],
  beside: 'link',
  leavesWith: 'never',
} as const;
const offerCode = { about: aboutOfferCode, feeds: [], enters: ['offerCodes'], leavesWith: 'never' } as const;
const sale = { feeds: ['conversions'], beside: 'sale', leavesWith: 'conversions' } as const;

/**
 * The rules of every type. A type without rules, or a field without one, does not compile: nothing that a customer wrote
 * can stay where it was forgotten.
 */
const EVENT_RULES = {
  'survey.shown': { ...survey, fields: { language: 'stays' } },
  'survey.answered': {
    ...survey,
    about: ({ response, stamp }) => ({ response, visit: stamp.visit }),
    feeds: ['responses', 'visits'],
    fields: {
      question: 'stays',
      // Words that the customer let be shown stay as long as the customer does.
      value: {
        with: ({ consent }) => (consent === undefined ? 'words' : 'person'),
        left: ({ value, stamp }) => withoutFreeText(value, stamp.question),
      },
      consent: 'stays',
      visit: { with: 'person' },
    },
  },
  'survey.completed': { ...survey, fields: {} },
  'survey.dismissed': { ...survey, fields: {} },
  'contact.requested': {
    ...survey,
    fields: {
      method: 'stays',
      contact: { with: 'contact', left: unknown },
      // The wording may name what was given.
      consent: { with: 'contact', left: () => ({ wording: null }) },
    },
  },
  'share.invited': { ...survey, fields: {} },
  'share.opened': {
    about: aboutCode,
    feeds: ['shares'],
    beside: 'link',
    leavesWith: 'shares',
    fields: { code: 'stays', channel: 'stays' },
  },
  'link.landed': {
    about: ({ code, stamp: { click, person } }) => ({ code, click, person }),
    // A person is counted by the first landing with a click: looked at before it is one. Last, the sales that overtook it.
    feeds: ['linkVisitors', 'landings', 'conversions'],
    beside: 'link',
    leavesWith: 'landings',
    fields: { code: 'stays', nonce: 'stays', channel: 'stays', click: 'stays' },
  },
  'link.previewed': {
    about: aboutCode,
    feeds: ['previews'],
    beside: 'link',
    leavesWith: 'previews',
    fields: { code: 'stays', agent: 'stays' },
  },
  'consent.changed': {
    about: aboutNothing,
    feeds: [],
    beside: 'answers',
    leavesWith: 'itself',
    fields: { state: 'stays', consent: 'stays' },
  },
  'offer.claimed': {
    about: aboutNothing,
    feeds: [],
    beside: besideLinkIfAny,
    leavesWith: 'itself',
    fields: { offer: 'stays', code: 'stays' },
  },
  track: {
    about: aboutNothing,
    feeds: [],
    beside: 'answers',
    leavesWith: 'itself',
    fields: { name: 'stays', props: { with: 'person' } },
  },
  conversion: {
    ...sale,
    about: (event) => ({ conversion: conversionId(event), click: event.click }),
    fields: { order: 'stays', value: 'stays', click: 'stays' },
  },
  'conversion.confirmed': {
    ...sale,
    about: (event) => ({ conversion: conversionId(event), click: event.click }),
    fields: { order: 'stays', value: 'stays', click: 'stays' },
  },
  'conversion.refunded': {
    ...sale,
    about: (event) => ({ conversion: conversionId(event) }),
    fields: { order: 'stays', value: 'stays' },
  },
  'visit.issued': {
    about: ({ visit }) => ({ visit }),
    feeds: ['visits'],
    beside: 'answers',
    leavesWith: 'visits',
    fields: { visit: 'stays', kind: 'stays', visitedAt: 'stays', name: { with: 'contact' } },
  },
  'recommendation.prepared': {
    ...recommendation,
    fields: { code: 'stays', content: 'stays', language: 'stays', parent: 'stays', secretHash: 'stays' },
  },
  'recommendation.published': {
    ...recommendation,
    fields: {
      code: 'stays',
      words: { with: 'publication', left: unknown },
      name: { with: 'publication' },
      language: 'stays',
      consent: 'stays',
      secretHash: 'stays',
    },
  },
  'recommendation.withdrawn': { ...recommendation, fields: { code: 'stays' } },
  'recommendation.hidden': {
    ...recommendation,
    fields: { code: 'stays', reason: 'stays' },
  },
  'offer.issued': {
    ...offerCode,
    beside: besideLinkIfAny,
    fields: { offer: 'stays', offerCode: 'stays', holder: 'stays', code: 'stays' },
  },
  'offer.redeemed': {
    ...offerCode,
    beside: 'answers',
    fields: { offer: 'stays', offerCode: 'stays', keyHash: 'stays', order: 'stays', value: 'stays' },
  },
  'person.erased': {
    about: aboutNothing,
    feeds: [],
    beside: 'answers',
    leavesWith: 'never',
    fields: {},
  },
} as const satisfies { readonly [Type in EventType]: EventRules<EventOf<Type>> };

/** The rules of an event's type. */
export function rulesOf<Event extends LoggedEvent>(event: Event): EventRules<Event> {
  // An event and the rules of its type belong together, which the compiler cannot follow through a union.
  return EVENT_RULES[event.type] as unknown as EventRules<Event>;
}

/** Whether events of a type are entered in a ledger. */
export function entersLedgers(type: string): boolean {
  const rules: Record<string, object> = EVENT_RULES;
  return rules[type] !== undefined && 'enters' in rules[type];
}

/** What an event is about. */
export function aboutOf(event: LoggedEvent): About {
  return rulesOf(event).about(event);
}

/** The events that can change a view. */
export type EventFeeding<View extends Feed> = EventOf<
  { [Type in EventType]: View extends (typeof EVENT_RULES)[Type]['feeds'][number] ? Type : never }[EventType]
>;

/** Whether an event can change a view. */
export function feeds<View extends Feed>(event: LoggedEvent, view: View): event is EventFeeding<View> {
  return rulesOf(event).feeds.includes(view);
}

/** The events that are entered in a ledger. */
export type EventEntering<Ledger extends LedgerName> = EventOf<
  {
    [Type in EventType]: (typeof EVENT_RULES)[Type] extends { enters: readonly (infer Entered)[] }
      ? Ledger extends Entered
        ? Type
        : never
      : never;
  }[EventType]
>;
