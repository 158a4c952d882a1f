import { action, location, offer, program, siteSettings } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { mergeSetting, SETTING_GROUPS } from './merge-setting.ts';

const KEPT = { name: 'Harbor', url: 'https://harbor.example', theme: { brand: '#112233', scheme: 'dark' } };

test.each([
  ['nothing', {}, KEPT],
  ['one field', { name: 'Pier' }, { ...KEPT, name: 'Pier' }],
  ['a part of a group', { theme: { scheme: 'light' } }, { ...KEPT, theme: { brand: '#112233', scheme: 'light' } }],
  ['a part of a group away', { theme: { brand: null } }, { ...KEPT, theme: { scheme: 'dark' } }],
  ['a group away', { theme: null }, { name: KEPT.name, url: KEPT.url }],
  ['a field away', { url: null }, { name: KEPT.name, theme: KEPT.theme }],
  ['an empty list', { allowedOrigins: [] }, { ...KEPT, allowedOrigins: [] }],
  ['what is no group', { manager: { name: 'Ann' } }, { ...KEPT, manager: { name: 'Ann' } }],
  ['null where it is a value', { retention: { wordsDays: null } }, { ...KEPT, retention: { wordsDays: null } }],
])('changes %s', (_, given, merged) => {
  expect(mergeSetting(KEPT, given)).toEqual(merged);
});

test('what is no group is written whole', () => {
  expect(mergeSetting({ manager: { name: 'Ann', promise: 'Calls today' } }, { manager: { name: 'Bob' } })).toEqual({
    manager: { name: 'Bob' },
  });
});

test.each([[null], [[]], ['text'], [7], [undefined]])('leaves %j to the check of its shape', (given) => {
  expect(mergeSetting(KEPT, given)).toEqual(given);
});

test('takes no field for a prototype', () => {
  const merged = mergeSetting(KEPT, JSON.parse('{"__proto__": {"url": "https://other.example"}}'));
  expect(Object.hasOwn(merged as object, '__proto__')).toBe(true);
  expect(merged).toHaveProperty('url', KEPT.url);
});

test('every field that holds settings with defaults is a group', () => {
  const groups = [siteSettings, location, program, offer, action].flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([name, field]) => (field.def.type === 'prefault' ? [name] : [])),
  );
  expect([...new Set(groups)].sort()).toEqual([...SETTING_GROUPS].sort());
});
