import fc from 'fast-check';
import { NOON } from '../support/noon.ts';
import { SITE } from '../support/test-site.ts';
import { either } from './either.ts';
import { harmed, type Member, namelyText, ODD_NUMBERS, object, oddJson, oddString, oddText } from './odd-json.ts';

/** A second site, so that two may want the same code. */
export const OTHER_SITE = 'pub_othersite1';

/** What a sender may know who means harm: with it, hostile events get as far as honest ones. */
export interface Known {
  /** Openings of links: each names its code, its nonce and its click. */
  landings: { code: string; nonce: string; click: string }[];
  visits: string[];
  /** Claims of customers, signed, as JSON. */
  claims: string[];
}

/** The codes that are written about. */
export const CODES = Array.from({ length: 40 }, (_, index) => `code${String(index).padStart(12, '0')}`);
const SECRET = 's'.repeat(24);
const DAY_MS = 86_400_000;

/** No JSON at all, though some parsers take it. */
const NO_JSON = [
  'NaN',
  'Infinity',
  'undefined',
  "'x'",
  '01',
  '+1',
  '.5',
  '0x10',
  '1_000',
  '"\t"',
  '"\\x41"',
  '[1,]',
  '',
];

const text = (value: string): string => JSON.stringify(value);
const site = either(
  [12, fc.constant(text(SITE))],
  [3, fc.constant(text(OTHER_SITE))],
  [1, either(fc.constant(text('pub_nobodyhere')), oddString)],
);
const id = either(
  [20, fc.nat(0x7fff_ffff).map((number) => text(`id-${number.toString(36).padStart(8, '0')}`))],
  [2, fc.nat(30).map((number) => text(`same-id-${number}`))],
  [2, namelyText.map(text)],
);
const some = (name: string, count: number) =>
  fc.nat(count - 1).map((number) => text(`${name}-${String(number).padStart(6, '0')}`));
const time = either(
  [8, fc.nat(3 * DAY_MS).map((ago) => String(NOON - ago))],
  [1, fc.constantFrom(String(NOON + DAY_MS), '946684800000', '4102444800000', String(NOON - 30 * DAY_MS))],
);
const code = fc.constantFrom(...CODES.map(text), text('code-of-nobody-0'));
const order = either(
  some('order', 60),
  namelyText.map((odd) => text(odd.slice(0, 120))),
);
const money = either(
  fc.nat(1_000_000).map((minor) => `{"currency":"EUR","minor":${minor}}`),
  fc.constantFrom('{"currency":"JPY","minor":-0}', '{"currency":"JPY","minor":1e12}', '{"currency":"XXX","minor":0}'),
);
const consent = either(
  fc.constant('{"wording":"Yes"}'),
  namelyText.map((odd) => object([['wording', text(odd)]])),
);
const language = fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'de-x-odd', 'en-u', 'iw').map(text);

const answer = either<[question: string, value: string]>(
  fc.tuple(
    fc.constant('score'),
    either(fc.integer({ min: 0, max: 10 }).map(String), fc.constantFrom('-0', '1e1', '1.0')),
  ),
  fc.tuple(fc.constant('ease'), fc.integer({ min: 1, max: 6 }).map(String)),
  fc.tuple(
    fc.constant('drivers'),
    fc.constantFrom('{"welcome":5}', '{"__proto__":3,"toString":4}', '{"constructor":1}', '{}'),
  ),
  fc.tuple(fc.constant('comment'), oddString),
  fc.tuple(
    fc.constantFrom('toString', 'gone', '0', '17', 'constructor', '__proto__'),
    either(fc.constantFrom('null', '3', '{"declined":true}', '["a"]', '{"chosen":["a"],"other":"b"}'), oddJson),
  ),
);

/** The members of an event that is right in its shape. */
function event({ landings, visits }: Known): fc.Arbitrary<Member[]> {
  const base: Record<string, fc.Arbitrary<string>> = {
    id,
    at: time,
    visitor: some('visitor', 50),
    session: some('session', 50),
  };
  const survey = {
    ...base,
    program: either([30, fc.constant(text('visit'))], fc.constant(text('nothing'))),
    response: some('response', 300),
    location: either([30, fc.constantFrom(text('harbor'), text('mill'))], fc.constant(text('atlantis'))),
  };
  const typed = (type: string, more: Record<string, fc.Arbitrary<string>>) =>
    fc.record({ type: fc.constant(text(type)), ...more }).map((record) => Object.entries(record) as Member[]);
  const landed = fc.constantFrom(...landings);
  return either(
    typed('survey.shown', { ...survey, language }),
    [
      4,
      fc
        .tuple(typed('survey.answered', survey), answer)
        .map(([members, [question, value]]): Member[] => [...members, ['question', text(question)], ['value', value]]),
    ],
    typed('survey.answered', {
      ...survey,
      question: fc.constant('"score"'),
      value: fc.constant('9'),
      visit: fc.constantFrom(...visits, 'a.b', '.', `${visits[0]}.`).map(text),
    }),
    typed('survey.completed', survey),
    typed('survey.dismissed', survey),
    typed('share.invited', survey),
    typed('share.opened', { ...base, code, channel: fc.constantFrom('"email"', '"copy"') }),
    fc
      .tuple(typed('link.landed', base), landed, fc.boolean())
      .map(([members, { code, nonce, click }, own]): Member[] => [
        ...members,
        ['code', text(code)],
        own ? ['nonce', text(nonce)] : ['click', text(click)],
      ]),
    typed('contact.requested', {
      ...survey,
      method: fc.constant('"email"'),
      contact: either(fc.constant('"555 0101"'), oddString),
      consent,
    }),
    typed('consent.changed', { ...base, state: fc.constant('"granted"'), consent }),
    typed('offer.claimed', { ...base, offer: fc.constant('"coffee"'), code }),
    [
      2,
      typed('conversion', {
        ...base,
        order,
        value: money,
        click: either(
          landed.map(({ click }) => text(click)),
          id,
        ),
      }),
    ],
    typed('track', {
      ...base,
      name: namelyText.map((odd) => text(odd.slice(0, 64))),
      props: fc
        .array(
          fc.tuple(
            oddText.map((odd) => odd.slice(0, 64)),
            either(oddString, fc.constantFrom(...ODD_NUMBERS, 'true')),
          ),
          { maxLength: 3 },
        )
        .map(object),
    }),
    // What only the collector makes, unless a token of scope `history` brings it.
    typed('visit.issued', {
      id,
      at: time,
      location: fc.constant('"harbor"'),
      visit: some('visit', 20),
      kind: fc.constant('"meal"'),
      visitedAt: time,
      name: oddString,
    }),
    typed('recommendation.prepared', { id, at: time, location: fc.constantFrom('"harbor"', '"mill"'), code, language }),
    typed('recommendation.published', { id, at: time, code, words: namelyText.map(text), consent }),
    typed('recommendation.withdrawn', { id, at: time, code }),
    typed('link.previewed', { id, at: time, code }),
    typed('conversion.confirmed', { id, at: time, order, value: money }),
    typed('toString', base),
    [
      1,
      fc
        .tuple(typed('track', base), oddJson)
        .map(([members, type]): Member[] => members.map(([key, json]) => [key, key === 'type' ? type : json])),
    ],
  );
}

/** The body of `POST /v1/events` as text: some right, most not. */
export function batch(known: Known): fc.Arbitrary<string> {
  const events = fc.array(either([12, harmed(event(known), { whole: 2, harmed: 1 }).map(object)], [1, oddJson]), {
    minLength: 1,
    maxLength: 6,
  });
  const many = fc
    .tuple(oddJson, fc.integer({ min: 40, max: 60 }))
    .map(([json, times]) => Array<string>(times).fill(json));
  const members = fc
    .record({
      site,
      sentAt: either([6, fc.constant(String(NOON))], [1, time]),
      events: either([20, events], [1, many]).map((list) => `[${list.join()}]`),
      customer: either(fc.constant(undefined), fc.constantFrom(...known.claims), oddJson),
    })
    .map((record) => Object.entries(record).filter((member): member is [string, string] => member[1] !== undefined));
  return either(
    [16, harmed(members, { whole: 5, harmed: 1 }).map(object)],
    [1, oddJson],
    [1, fc.constantFrom(...NO_JSON)],
  );
}

/** The body of `POST /v1/recommendations`. */
export const preparation = harmed(
  fc
    .record({
      site,
      code,
      location: fc.constantFrom('"harbor"', '"mill"', undefined),
      content: fc.option(
        fc
          .tuple(
            either(
              [3, fc.constant('"https://shop.example/cars/1"')],
              fc.constant('"https://evil.example/"'),
              oddString,
            ),
            oddString,
          )
          .map(([url, title]) => `{"url":${url},"title":${title}}`),
        { nil: undefined },
      ),
      program: fc.constant('"visit"'),
      response: some('response', 300),
      language,
      secret: fc.constantFrom(text(SECRET), undefined),
    })
    .map((record) => Object.entries(record).filter((member): member is [string, string] => member[1] !== undefined)),
  { whole: 2, harmed: 1 },
).map(object);
/** The body of `PUT /v1/recommendations/:code`. */
export const publication = harmed(
  fc
    .record({
      site,
      secret: fc.constant(text(SECRET)),
      words: either(fc.constant('"They found it."'), oddString),
      name: oddString,
      language,
      consent,
    })
    .map((record) => Object.entries(record) as Member[]),
  { whole: 1, harmed: 2 },
).map(object);
