import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as collector from '@goodword/collector';
import { ERRORS } from '@goodword/protocol';
import * as errors from '@goodword/protocol/errors';
import * as limits from '@goodword/protocol/limits';
import * as widget from '@goodword/widget';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test('what others can import is what we mean them to', () => {
  expect(Object.keys(widget).sort()).toEqual(['createGoodword']);
  expect(Object.keys(collector).sort()).toEqual([
    'SettingError',
    'StoreAway',
    'createApp',
    'createSite',
    'openSqlite',
    'readSettings',
    'startServer',
  ]);
  expect(Object.keys(errors)).toEqual(['ERRORS']);
  expect(Object.keys(limits).every((name) => /^[A-Z_]+$/.test(name))).toBe(true);
});

test.each(['protocol', 'widget', 'collector'])('%s exports named paths and nothing else', (name) => {
  const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { exports: Record<string, unknown> };
  const expected: Record<string, string[]> = {
    protocol: ['.', './limits', './errors', './decide', './chance-order', './schemas/*'],
    widget: ['.', './script/*', './package.json'],
    collector: ['.'],
  };
  expect(Object.keys(exports)).toEqual(expected[name]);
});

test('ARCHITECTURE.md lists every error code with its status', () => {
  const text = read('ARCHITECTURE.md');
  for (const [code, { status }] of Object.entries(ERRORS)) expect(text).toContain(`| \`${code}\` | ${status} |`);
});

test('nothing leaves the widget on the server: importing it touches no window', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof widget.createGoodword).toBe('function');
});
