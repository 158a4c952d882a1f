import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['en', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['not a language', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
