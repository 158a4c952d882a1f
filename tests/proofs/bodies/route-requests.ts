import fc from 'fast-check';
import { query, urlPart } from '../../hostile/addresses.ts';
import type { Known } from '../../hostile/bodies.ts';
import { either } from '../../hostile/either.ts';
import { harmed, type Member, object, oddJson } from '../../hostile/odd-json.ts';
import { OTHER_TOKEN, OWNED_CODES, OWNED_SECRET, OWNED_SITE, OWNER_TOKEN } from '../../hostile/open-target.ts';
import { type HostileRequest, sent } from '../../hostile/requests.ts';
import { NOON } from '../../support/noon.ts';
import { LOCATIONS, PROGRAM } from '../../support/test-site.ts';
import { type JsonSchema, jsonOf } from './json-of.ts';

/** What `GET /openapi.json` says, as far as it is read here. */
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, JsonSchema> };
}

interface Operation {
  parameters?: { in: string; name: string; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

/** A route, and what is sent to it. */
export interface RouteRequests {
  /** `PUT /v1/offers/{id}`. */
  route: string;
  requests: fc.Arbitrary<HostileRequest>;
}

/** By the names of members and parameters, what the collector knows. */
const NAMES: Record<string, readonly string[]> = {
  site: [OWNED_SITE],
  location: ['harbor', 'mill'],
  program: ['visit'],
  offer: ['tea'],
  code: OWNED_CODES,
  response: ['response1', 'response2'],
  visitor: ['visitor1', 'visitor2'],
  order: ['order-1', 'order-2'],
  what: ['events', 'responses', 'recommendations', 'nothing'],
  hash: ['card:nothing'],
  timeZone: ['Europe/Berlin', 'Asia/Kathmandu', 'Nowhere/City'],
  secret: [OWNED_SECRET],
  language: ['en', 'de', 'pt-BR'],
  url: ['https://shop.example/cars/1'],
  // A question, as the rules ask for.
  prompt: ['What would you tell a friend?'],
};

/** What has an id at an address that begins so: its body says the same. */
const IDS: Record<string, string> = { locations: 'harbor', programs: 'visit', offers: 'tea', actions: 'repaint' };

/** Bodies that are right, for routes whose rules a description cannot tell. */
const EXAMPLES: Record<string, object> = {
  'PUT /v1/programs/{id}': PROGRAM,
  'PUT /v1/locations': { locations: LOCATIONS },
  'PUT /v1/locations/{id}': { ...LOCATIONS[0] },
  'PATCH /v1/locations/{id}': { locality: 'Portsend' },
  'PATCH /v1/programs/{id}': { name: 'After a visit' },
  'PATCH /v1/offers/{id}': { budget: 50 },
  'PATCH /v1/actions/{id}': { who: 'Ines' },
  'PATCH /v1/site': { name: 'Harbor Books' },
  'POST /v1/tokens': { name: 'Till', scopes: ['reports'] },
};

/** What is deleted: others ask for what the site was set up with. */
const SPARE = 'spare';

/** Every route that the collector says it has: requests to it that its own description would take, and such as nobody should send. */
export function routeRequests({ paths, components }: Description, { landings }: Known): RouteRequests[] {
  const json = (values: readonly string[]) => values.map((value) => JSON.stringify(value));
  const known: Record<string, readonly string[]> = {
    ...Object.fromEntries(Object.entries(NAMES).map(([name, values]) => [name, json(values)])),
    at: [String(NOON - 60_000)],
    sentAt: [String(NOON)],
    click: json(landings.map(({ click }) => click)),
    nonce: json(landings.map(({ nonce }) => nonce)),
  };
  const resolve = (ref: string) => components?.schemas?.[ref.replace(/.*\//, '')] ?? {};
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const [, , resource = ''] = path.split('/');
      const id = method === 'delete' ? SPARE : IDS[resource];
      const names = id === undefined ? known : { ...known, id: json([id]) };
      const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
      const route = `${method.toUpperCase()} ${path}`;
      const drawn = schema ? either([12, jsonOf(schema, { resolve, known: names })], [1, oddJson]) : oddJson;
      const example = Object.entries(EXAMPLES[route] ?? {}).map(
        ([name, value]): Member => [name, JSON.stringify(value)],
      );
      const body =
        example.length > 0 ? either(drawn, harmed(fc.constant(example), { whole: 1, harmed: 2 }).map(object)) : drawn;
      const address = fc
        .tuple(
          addressOf(path, { ...NAMES, ...(id === undefined ? {} : { id: [id] }) }),
          questionOf(parameters, known, resolve),
        )
        .map((parts) => parts.join(''));
      return {
        route,
        requests: fc
          .tuple(sent(method.toUpperCase(), address, body, bearer), headersOf(parameters), fc.nat(9))
          .map(([request, own, chance]) => {
            const headers = { ...request.headers, ...own };
            // Where no body is read, few send one; whoever asks never does.
            const isBare = method === 'get' || (!schema && chance > 0);
            return isBare ? bare({ ...request, headers }) : { ...request, headers };
          }),
      };
    }),
  );
}

/** The same without a body, and without what headers said of it. */
function bare({ payload: _, headers, ...request }: HostileRequest): HostileRequest {
  const { 'content-type': _type, 'content-encoding': _encoding, ...rest } = headers;
  return { ...request, headers: rest };
}

/** Mostly the owner's token. */
const bearer = either(
  [12, fc.constant<Record<string, string>>({ authorization: `Bearer ${OWNER_TOKEN}` })],
  [
    1,
    fc.constantFrom<Record<string, string>>(
      {},
      { authorization: `Bearer ${OTHER_TOKEN}` },
      { authorization: 'Bearer' },
    ),
  ],
);

/** The headers that a route says it reads. */
function headersOf(parameters: NonNullable<Operation['parameters']>): fc.Arbitrary<Record<string, string>> {
  const names = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const value = either(
    [6, fc.nat(30).map((number) => `key-0000-${number}`)],
    [1, fc.constantFrom('', ' ', 'x', 'x'.repeat(3_000))],
  );
  return value.map((given) => Object.fromEntries(names.map((name) => [name, given])));
}

/** The address of a route, its parts filled in. */
function addressOf(path: string, names: Record<string, readonly string[]>): fc.Arbitrary<string> {
  const parts = path.split(/\{(\w+)\}/).map((part, index) => {
    const known = names[part];
    if (index % 2 === 0) return fc.constant(part);
    return known ? either([6, fc.constantFrom(...known)], [1, urlPart]) : urlPart;
  });
  return fc.tuple(...parts).map((all) => all.join(''));
}

/** The question behind it: some of the route's own parameters, or anybody's. */
function questionOf(
  parameters: NonNullable<Operation['parameters']>,
  known: Record<string, readonly string[]>,
  resolve: (ref: string) => JsonSchema,
): fc.Arbitrary<string> {
  const own = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) =>
      fc.option(jsonOf(schema, { resolve, known }, name), { nil: undefined }).map((json) => {
        if (json === undefined) return [];
        const value = JSON.parse(json);
        return [`${name}=${encodeURIComponent(Buffer.from(typeof value === 'string' ? value : json).toString())}`];
      }),
    );
  const asked = fc.tuple(...own).map((list) => (list.flat().length === 0 ? '' : `?${list.flat().join('&')}`));
  return either([4, asked], [1, query]);
}
