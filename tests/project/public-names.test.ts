import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as collector from '@goodword/collector';
import * as settings from '@goodword/collector/settings';
import * as insights from '@goodword/insights';
import * as comments from '@goodword/insights/comments';
import { ERRORS } from '@goodword/protocol';
import * as errors from '@goodword/protocol/errors';
import * as limits from '@goodword/protocol/limits';
import * as simulator from '@goodword/simulator';
import * as widget from '@goodword/widget';
import ts from 'typescript';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test('what others can import is what we mean them to', () => {
  expect(Object.keys(widget).sort()).toEqual(['createGoodword', 'defineChannel']);
  expect(Object.keys(collector).sort()).toEqual([
    'DatabaseAway',
    'NewerSchema',
    'ProgramError',
    'READY_PROGRAMS',
    'SCOPES',
    'SettingError',
    'WidgetMissing',
    'checkNewProgram',
    'createApp',
    'createSite',
    'createToken',
    'identityKey',
    'newSiteKey',
    'newToken',
    'openDatabase',
    'openPostgres',
    'openSqlite',
    'readSettings',
    'signingSecret',
    'startServer',
  ]);
  expect(Object.keys(settings).sort()).toEqual([
    'ALL_SETTINGS',
    'SETTINGS',
    'SettingError',
    'readDatabase',
    'readSettings',
    'shownDatabase',
  ]);
  expect(Object.keys(simulator).sort()).toEqual([
    'CallRefused',
    'CollectorClient',
    'SiteInUse',
    'drawVisits',
    'plantBrand',
    'sendBrand',
    'simulatedEvents',
    'simulatedSetup',
    'startDemo',
    'trueGains',
    'truthReport',
  ]);
  expect(Object.keys(insights).sort()).toEqual([
    'BAD_DAY_P',
    'InsightsError',
    'REFUSALS',
    'actionEffect',
    'actionEffectFromSums',
    'actionEffectOfCounts',
    'addSums',
    'badDay',
    'benjaminiHochberg',
    'controlChart',
    'driverSums',
    'interruptedSeries',
    'keyDrivers',
    'keyDriversFromSums',
    'mergeSums',
    'npsDifference',
    'npsInterval',
    'refusalSentence',
    'relativeImportance',
    'returnOnAdvocacy',
    'salesLink',
    'shareDifference',
    'shrunkRanking',
    'spread',
    'topPrioritiesFromSums',
    'topPriority',
    'varianceSplit',
    'varianceSplitOfCounts',
    'weekdayEffect',
    'wilsonInterval',
  ]);
  expect(Object.keys(comments).sort()).toEqual([
    'MASK',
    'commentThemes',
    'maskComments',
    'maskPersonalData',
    'termFinder',
    'termsOf',
  ]);
  expect(Object.keys(errors)).toEqual(['ERRORS']);
  expect(Object.keys(limits).every((name) => /^[A-Z_]+$/.test(name))).toBe(true);
});

test('the widget has these types, options, methods, events and names on the page, and no others', () => {
  const types = declared(read('packages/widget/dist/npm/goodword.d.ts'));
  expect(types.Goodword).toEqual([
    'close',
    'consent',
    'convert',
    'destroy',
    'identify',
    'off',
    'on',
    'reset',
    'setLanguage',
    'setLocation',
    'share',
    'show',
    'track',
    'visit',
  ]);
  expect(types.GoodwordOptions).toEqual(['channels', 'consent', 'debug', 'host', 'language', 'location', 'site']);
  expect(types.Conversion).toEqual(['order', 'value']);
  expect(types.HTMLElementTagNameMap).toEqual(['goodword-share', 'goodword-survey', 'goodword-wall']);
  expect(types.GoodwordEvents).toEqual([
    'consent:changed',
    'contact:requested',
    'conversion',
    'share:invited',
    'share:opened',
    'survey:answered',
    'survey:completed',
    'survey:dismissed',
    'survey:shown',
    'track',
  ]);
});

test('the widget tells of every event that it sends', () => {
  const folder = 'packages/widget/src/';
  const files = readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), { recursive: true })
    .map(String)
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path));
  const sent = files.flatMap((path) => [...read(folder + path).matchAll(/\bsend\(\s*'([a-z.]+)'/g)]);
  const names = new Set(sent.map(([, type = '']) => type.replace('.', ':')));
  expect([...names].sort()).toEqual(declared(read('packages/widget/dist/npm/goodword.d.ts')).GoodwordEvents);
});

test.each(['protocol', 'widget', 'insights', 'collector', 'simulator', 'goodword'])(
  '%s exports named paths and nothing else',
  (name) => {
    const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { exports: Record<string, unknown> };
    const expected: Record<string, string[]> = {
      protocol: ['.', './limits', './errors', './brand-colors', './decide', './chance-order', './schemas/*'],
      widget: ['.', './script/*', './package.json'],
      insights: ['.', './comments'],
      collector: ['.', './queries', './settings'],
      simulator: ['.'],
      goodword: ['./package.json'],
    };
    expect(Object.keys(exports)).toEqual(expected[name]);
  },
);

test('ARCHITECTURE.md lists every error code with its status', () => {
  const text = read('ARCHITECTURE.md');
  for (const [code, { status }] of Object.entries(ERRORS)) expect(text).toContain(`| \`${code}\` | ${status} |`);
});

test('nothing leaves the widget on the server: importing it touches no window', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof widget.createGoodword).toBe('function');
});

/** The members of each interface of a declaration file, in the order of the alphabet. */
function declared(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node))
      found[node.name.text] = node.members
        .map(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''))
        .sort();
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('goodword.d.ts', text, ts.ScriptTarget.ES2022));
  return found;
}
