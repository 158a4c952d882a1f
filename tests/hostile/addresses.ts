import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { SITE } from '../support/test-site.ts';
import { CODES, OTHER_SITE } from './bodies.ts';
import { either } from './either.ts';
import { oddText } from './odd-json.ts';

/** Percent-encoded as bytes, or as no browser would write it. */
export const urlPart = either(
  [3, oddText.map((odd) => encodeURIComponent(Buffer.from(odd.slice(0, 200)).toString()))],
  [
    1,
    fc.constantFrom(
      '%',
      '%zz',
      '%E0%A4%A',
      '%00',
      '%ff%fe',
      '%ed%a0%80',
      '..',
      '.',
      '%2e%2e%2f',
      '*',
      ':code',
      '%2F',
      '$',
      'x'.repeat(3_000),
    ),
  ],
);
const SENSIBLE = [
  'location=harbor',
  'location=mill',
  'program=visit',
  'lang=de',
  'lang=zh-Hant-TW',
  'lang=iw',
  'debug=1',
  'elements=1',
  'kind=service',
  'cursor=1781000000000.~published.0123',
  'limit=1',
  'q=Harbor%20b',
  'near=53.5,9.9',
  'near=-90,180',
  'near=90.,-0.',
  'near=-41.2,-174.7',
  `site=${SITE}`,
  'from=2026-06-01',
  'to=2026-06-30',
  'language=de',
  'cursor=harbor',
  'via=code000000000000',
];
const ODD_VALUES = ['2026-02-30', '0000-01-01', '91,0', '0,181', 'NaN,NaN', '1e1,2', '00,00', SITE, 'atlantis'];
const parameter = either(
  [3, fc.constantFrom(...SENSIBLE)],
  fc
    .tuple(
      either(
        fc.constantFrom(
          'location',
          'lang',
          'visit',
          'program',
          'q',
          'near',
          'kind',
          'cursor',
          'limit',
          'debug',
          'site',
          'gw_visit',
          'from',
          'to',
          'language',
          'after',
          'via',
          'c',
        ),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'lang[]', 'lang[a]', 'near.lat', ''),
        urlPart,
      ),
      either(fc.constantFrom(...ODD_VALUES), urlPart),
    )
    .map(([key, value]) => `${key}=${value}`),
);

/** The question behind an address, with its question mark. */
export const query = fc
  .array(parameter, { maxLength: 6 })
  .map((list) => (list.length === 0 ? '' : `?${list.join('&')}`));
/** The addresses that anybody may ask for, and such as nobody has. */
export const path = either(
  fc
    .tuple(
      either([3, fc.constantFrom(SITE, SITE, OTHER_SITE, 'pub_nobodyhere')], urlPart),
      fc.constantFrom('config', 'locations', 'after', 'wall', 'wall', 'config/', 'nothing'),
    )
    .map(([key, what]) => `/v1/sites/${key}/${what}`),
  either([2, fc.constant('visit')], urlPart).map((program) => `/f/${program}`),
  fc
    .tuple(
      either(fc.constantFrom(...CODES.slice(0, 12)), urlPart),
      fc.constantFrom('', '', '', '/', '/withdraw', '/nothing'),
    )
    .map(([at, rest]) => `/r/${at}${rest}`),
  urlPart.map((part) => `/p/${part}`),
  fc.constantFrom(
    '/',
    '/funnel',
    '/health/ready',
    '/goodword.js',
    '/openapi.json',
    '/v1/events',
    '/v1/recommendations',
    '/v1/recommendations/hidden',
    '/share-words.js',
  ),
);
