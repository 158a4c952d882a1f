import { HARBOR, MILL, MILL_TOKEN, REPORTS_TOKEN, TOKEN } from './brand.ts';
import { codeOf } from './every-type.ts';
import { type How, ORIGIN } from './open-collector.ts';
import { LINKS } from './tell-customers.ts';

/** A request whose reply is recorded. `of`: the route that it is for, as the app names it. */
export interface Read {
  of: string;
  path: string;
  how?: How;
}

const owner = { token: TOKEN };
const reader = { token: REPORTS_TOKEN };
const page = { origin: ORIGIN };
const SITE = `/v1/sites/${HARBOR}`;
const LANGUAGES = ['ar', 'de', 'en', 'ja', 'pl'];

const reads = (of: string, how: How | undefined, paths: string[]): Read[] =>
  paths.map((path) => ({ of, path, ...(how === undefined ? {} : { how }) }));

const REPORTS = [
  ...['', '?from=2025-03-01&to=2025-04-30', '?program=visit&location=mill'].flatMap((query) => [
    ...reads('/v1/reports/funnel', owner, [`/v1/reports/funnel${query}`]),
    ...reads('/v1/reports/spread', owner, [`/v1/reports/spread${query}`]),
    ...reads('/v1/reports/links', owner, [`/v1/reports/links${query}`]),
    ...reads('/v1/reports/comments', owner, [`/v1/reports/comments${query}`]),
    ...reads('/v1/reports/contact-requests', owner, [`/v1/reports/contact-requests${query}`]),
  ]),
  ...reads('/v1/reports/funnel', reader, ['/v1/reports/funnel?from=yesterday']),
  ...reads('/v1/reports/funnel', undefined, ['/v1/reports/funnel']),
  ...reads('/v1/reports/funnel', { token: MILL_TOKEN }, ['/v1/reports/funnel']),
  ...reads('/v1/reports/links', owner, [
    '/v1/reports/links?limit=3',
    `/v1/reports/links?limit=3&cursor=${LINKS.thing}`,
  ]),
  ...reads('/v1/reports/comments', reader, ['/v1/reports/comments']),
  ...reads('/v1/reports/contact-requests', reader, ['/v1/reports/contact-requests']),
  ...reads('/v1/reports/drivers', owner, [
    '/v1/reports/drivers',
    '/v1/reports/drivers?language=de&program=visit',
    '/v1/reports/drivers?from=2025-04-10',
  ]),
  ...reads('/v1/reports/locations', owner, [
    '/v1/reports/locations',
    '/v1/reports/locations?limit=2&language=ja',
    '/v1/reports/locations?limit=2&cursor=mill&from=2025-04-10',
  ]),
  ...reads('/v1/reports/locations/:id', owner, [
    ...LANGUAGES.map((language) => `/v1/reports/locations/mill?language=${language}`),
    '/v1/reports/locations/harbor',
    '/v1/reports/locations/pier?from=2025-04-01',
    '/v1/reports/locations/yard',
    '/v1/reports/locations/nowhere',
  ]),
];

const PAGES = [
  ...reads('/v1/sites/:site/config', page, [
    `${SITE}/config?location=harbor`,
    `${SITE}/config?location=harbor&lang=de&elements=1`,
    `${SITE}/config?location=pier&debug=1`,
    `${SITE}/config`,
    `${SITE}/config?location=nowhere`,
    '/v1/sites/pub_nobodysSite/config',
  ]),
  ...reads('/v1/sites/:site/config', undefined, [`/v1/sites/${MILL}/config`]),
  ...reads('/v1/sites/:site/config', { origin: 'https://other.example' }, [`${SITE}/config?location=harbor`]),
  ...reads('/v1/sites/:site/after', page, [
    `${SITE}/after?location=harbor&program=visit`,
    `${SITE}/after?location=harbor&program=spring&lang=de`,
    `${SITE}/after?location=yard&program=none`,
  ]),
  ...reads('/v1/sites/:site/locations', page, [
    `${SITE}/locations`,
    `${SITE}/locations?q=mill`,
    `${SITE}/locations?near=43.6,-70.2`,
  ]),
  ...reads('/v1/sites/:site/wall', page, [
    `${SITE}/wall?location=harbor`,
    `${SITE}/wall?location=harbor&limit=1`,
    `${SITE}/wall?location=mill&kind=purchase`,
    `${SITE}/wall`,
    `/v1/sites/${MILL}/wall`,
  ]),
  ...reads('/f/:program', undefined, [
    '/f/visit?location=harbor',
    `/f/visit?site=${HARBOR}`,
    `/f/besuch?site=${MILL}&lang=de&via=${LINKS.mill}`,
    '/f/off?location=harbor',
    '/f/over?location=harbor&lang=fr',
    '/f/soon?location=harbor&lang=ja',
    '/f/proven?location=harbor',
    '/f/none',
  ]),
  ...reads('/f/:program', { headers: { 'accept-language': 'ar' } }, [`/f/visit?site=${HARBOR}&location=nowhere`]),
];

const FRIENDS = [
  ...Object.values(LINKS).flatMap((code) => [
    ...reads('/r/:code', undefined, [`/r/${code}`]),
    ...reads('/r/:code/withdraw', undefined, [`/r/${code}/withdraw`]),
    ...reads('/r/:code/card.png', undefined, [`/r/${code}/card.png`]),
  ]),
  ...reads('/r/:code', undefined, [`/r/${LINKS.wall}?c=whatsapp`, `/r/${codeOf('L', 99)}`]),
  ...reads('/r/:code', { headers: { 'accept-language': 'tr' } }, ['/r/no-code']),
  ...reads('/r/:code/withdraw', undefined, ['/r/no-code/withdraw']),
  ...reads('/r/:code/card.png', undefined, ['/r/no-code/card.png']),
];

const SETTINGS = [
  ...reads('/v1/site', owner, ['/v1/site']),
  ...reads('/v1/site', { token: MILL_TOKEN }, ['/v1/site']),
  ...reads('/v1/site', reader, ['/v1/site']),
  ...reads('/v1/locations', owner, ['/v1/locations', '/v1/locations?limit=2&cursor=harbor']),
  ...reads('/v1/locations/:id', owner, ['/v1/locations/harbor', '/v1/locations/nowhere']),
  ...reads('/v1/programs', owner, ['/v1/programs']),
  ...reads('/v1/programs/:id', owner, ['/v1/programs/visit', '/v1/programs/spring', '/v1/programs/none']),
  ...reads('/v1/programs/:id/compliance', owner, [
    '/v1/programs/visit/compliance',
    '/v1/programs/spring/compliance',
    '/v1/programs/none/compliance',
  ]),
  ...reads('/v1/offers', owner, ['/v1/offers']),
  ...reads('/v1/offers/:id', owner, ['/v1/offers/tea', '/v1/offers/none']),
  ...reads('/v1/actions', owner, ['/v1/actions', '/v1/actions?location=mill']),
  ...reads('/v1/actions/:id', owner, ['/v1/actions/greet', '/v1/actions/none']),
  ...reads('/v1/conversions/:order', owner, ['/v1/conversions/A-1001', '/v1/conversions/none']),
  ...reads('/v1/tokens', owner, ['/v1/tokens']),
  ...reads('/v1/tokens', reader, ['/v1/tokens']),
  ...reads('/v1/recommendations/hidden', owner, ['/v1/recommendations/hidden']),
  ...reads('/v1/people/:visitor', owner, [
    '/v1/people/frozen-visitor-bea',
    '/v1/people/frozen-visitor-friend',
    '/v1/people/frozen-visitor-kim',
    '/v1/people/frozen-visitor-deny',
    '/v1/people/frozen-visitor-ada',
    '/v1/people/frozen-past-visitor-20',
  ]),
  // The photo of a location: the name is the hash of the picture.
  ...reads('/p/:hash', undefined, ['/p/rwUhhQiJPe8u1QAhTfcBA8', '/p/0000000000000000000000']),
];

const EXPORTS = ['events', 'responses', 'recommendations', 'conversions'].flatMap((what) => [
  ...reads('/v1/export/:what.ndjson', owner, [`/v1/export/${what}.ndjson`]),
  ...reads('/v1/export/:what.csv', owner, [`/v1/export/${what}.csv`]),
]);

const MACHINES = [
  ...reads('/health/live', undefined, ['/health/live']),
  ...reads('/health/ready', undefined, ['/health/ready']),
  ...reads('/metrics', owner, ['/metrics']),
  ...reads('/metrics', undefined, ['/metrics']),
  ...reads('/openapi.json', undefined, ['/openapi.json']),
  ...reads('/', undefined, ['/']),
  ...reads('/funnel', undefined, ['/funnel']),
  ...reads('/goodword.js', undefined, ['/goodword.js']),
  ...reads('/share.js', undefined, ['/share.js']),
  ...reads('/follow.js', undefined, ['/follow.js']),
  ...reads('/share-words.js', undefined, ['/share-words.js', '/share-words.js?lang=de']),
];

/** What is read, in files of its own kind. A GET of the app that nothing here is `of` fails the test: write reads of it. */
export const READS: Record<string, Read[]> = {
  reports: REPORTS,
  pages: PAGES,
  friends: FRIENDS,
  settings: SETTINGS,
  exports: EXPORTS,
  machines: MACHINES,
};
