import type { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { ORIGIN, PERSON, SITE, TOKEN } from '../support/test-site.ts';
import { path, query, urlPart } from './addresses.ts';
import { batch, CODES, type Known, OTHER_SITE, preparation, publication } from './bodies.ts';
import { either } from './either.ts';
import { encoded } from './encoded.ts';
import { oddJson } from './odd-json.ts';

/** A request as it is sent, however wrong. */
export interface HostileRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
}

/** The same request, which fast-check prints as a person can read it. */
function legible(request: HostileRequest): HostileRequest {
  const { method, url, headers, payload = '' } = request;
  const print = () => `${method} ${url} ${JSON.stringify(headers)} ${JSON.stringify(String(payload).slice(0, 4_000))}`;
  return Object.assign(request, { [fc.toStringMethod]: print });
}

const mediaType = either(
  [12, fc.constantFrom('application/json', 'text/plain;charset=UTF-8')],
  [
    1,
    fc.constantFrom(
      '',
      'application/json; charset=utf-16le',
      'application/json; charset=klingon',
      'application/json;charset="',
      'APPLICATION/JSON',
      'application/json, text/plain',
      'text/plain; boundary=\\"',
      'text/html',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json+__proto__',
      '__proto__/constructor',
      '/',
      ';',
    ),
  ],
);

/** What HTTP lets through in a header: no control characters, nothing beyond one byte. */
const headerValue = either(
  fc.constantFrom(
    '',
    ' ',
    '*',
    'null',
    '__proto__',
    '-',
    ';q=',
    'gzip;q=0, *;q=0',
    'identity;q=0',
    'zz;q=1e999,,;',
    'x'.repeat(5_000),
  ),
  fc
    .array(either(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa0, max: 0xff })), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
);
const HEADERS = [
  'accept-encoding',
  'accept-language',
  'user-agent',
  'origin',
  'x-forwarded-for',
  'authorization',
  'if-none-match',
  'sec-purpose',
  'host',
  'content-encoding',
  'access-control-request-method',
  'range',
  'cookie',
  'expect',
];
/** Headers that nobody asked for; mostly none. */
const strangeHeaders = either(
  [6, fc.constant<Record<string, string>>({})],
  [
    1,
    fc.dictionary(fc.constantFrom(...HEADERS), headerValue, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    }),
  ],
);

/** Who says that they may: now and then it is true. */
const bearing = (times: number) =>
  either(
    [8, fc.constant<Record<string, string>>({})],
    [times, fc.constant<Record<string, string>>({ authorization: `Bearer ${TOKEN}` })],
  );

/** A request with a body, under headers that are mostly as they should be. */
export function sent(
  method: string,
  url: fc.Arbitrary<string>,
  body: fc.Arbitrary<string>,
  bearer: fc.Arbitrary<Record<string, string>>,
): fc.Arbitrary<HostileRequest> {
  return fc
    .tuple(url, encoded(body), mediaType, bearer, strangeHeaders)
    .map(([at, { payload, headers }, type, token, strange]) =>
      legible({
        method,
        url: at,
        headers: { origin: ORIGIN, 'user-agent': PERSON, 'content-type': type, ...token, ...headers, ...strange },
        payload,
      }),
    );
}

/** A request to one of the routes that anybody may call, most of them to `POST /v1/events`. */
function hostileRequest(known: Known): fc.Arbitrary<HostileRequest> {
  const coded = either([9, fc.constantFrom(...CODES)], [1, urlPart]);
  return either(
    [14, sent('POST', fc.constant('/v1/events'), batch(known), bearing(1))],
    [2, sent('POST', fc.constant('/v1/recommendations'), preparation, bearing(0))],
    [
      1,
      sent(
        'PUT',
        coded.map((at) => `/v1/recommendations/${at}`),
        publication,
        bearing(0),
      ),
    ],
    [
      1,
      sent(
        'POST',
        coded.map((at) => `/r/${at}/withdraw`),
        either(fc.constant('{"secret":"x"}'), oddJson),
        bearing(0),
      ),
    ],
    [
      4,
      fc
        .tuple(fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'DELETE'), path, query, strangeHeaders)
        .map(([method, at, parameters, strange]) => ({
          method,
          url: `${at}${parameters}`,
          headers: { origin: ORIGIN, 'user-agent': PERSON, ...strange },
        })),
    ],
  );
}

/** Two sites that want the same code at once. */
const rivals = fc.nat(0xffff_ffff).map((number) => {
  const code = `rival${String(number).padStart(11, '0')}`;
  return [SITE, OTHER_SITE].map((site) =>
    legible({
      method: 'POST',
      url: '/v1/recommendations',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ site, code, location: 'mill' }),
    }),
  );
});

/** Requests that arrive at once. */
export function hostileRequests(known: Known): fc.Arbitrary<HostileRequest[]> {
  return either([30, fc.array(hostileRequest(known), { minLength: 1, maxLength: 3 })], [1, rivals]);
}
