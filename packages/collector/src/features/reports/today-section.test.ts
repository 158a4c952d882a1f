import { expect, test } from 'vitest';
import type { DayCount } from '../figures/read-statistics.ts';
import { teller } from '../figures/teller.ts';
import { todaySection } from './today-section.ts';

const tell = teller('en');

/** So many days in a row, the last of them given apart: content customers of all. */
function days(count: number, usual: [content: number, all: number], last: [content: number, all: number]): DayCount[] {
  return Array.from({ length: count }, (_, at) => {
    const [content, all] = at === count - 1 ? last : usual;
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    return { location: 'harbor', day, promoters: content, passives: 0, detractors: all - content };
  });
}

test.each([
  ['nobody', [], 'NO_DATA'],
  ['three answers', days(1, [3, 3], [1, 3]), 'BASELINE_SHORT'],
  ['eleven days', days(11, [15, 20], [0, 20]), 'BASELINE_SHORT'],
  ['a day like the others', days(40, [15, 20], [14, 20]), 'NORMAL'],
  ['one that is far below', days(40, [15, 20], [2, 20]), 'BAD_DAY'],
  ['one that is far above', days(40, [8, 20], [20, 20]), 'GOOD_DAY'],
  ['two answers of a day', days(40, [15, 20], [0, 2]), 'TOO_FEW'],
  ['few answers each day, and none of them content', days(60, [3, 4], [0, 4]), 'TOO_FEW'],
  ['few answers each day, and many unhappy ones at once', days(60, [3, 4], [0, 12]), 'BAD_DAY'],
])('%s: %#', (_, given, status) => {
  const section = todaySection(given, tell);
  expect(section.status).toBe(status);
  expect(section.sentence).not.toMatch(/[{}]|NaN/);
  expect(section.days.length).toBe(Math.min(given.length, 90));
});

test.each([
  [12, 'SHIFT_DOWN'],
  [18, 'SHIFT_UP'],
] as const)('eight days on one side are a shift, not eight days (%i of 20)', (content, status) => {
  const before = days(60, [15, 20], [15, 20]);
  const after = days(68, [content, 20], [content, 20]).slice(60);
  expect(todaySection([...before, ...after], tell).status).toBe(status);
});

test('without a baseline no limits are drawn', () => {
  const section = todaySection(days(3, [1, 1], [0, 1]), tell);
  expect(section.days.flatMap(({ signals }) => signals)).toEqual([]);
});
