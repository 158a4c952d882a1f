import { expect, test } from 'vitest';
import { defineView } from './define-view.ts';
import { boolean, json, number, text, textOrNull } from './field.ts';

const cups = defineView({
  table: 'cups',
  key: ['site', 'cupId'],
  fields: { site: text, cupId: text, note: textOrNull, filledAt: number, isFull: boolean, sips: json<number[]>() },
  needs: [],
  fold() {},
  contribution: () => undefined,
});
const cup = { site: 'pub_a', cupId: 'c1', note: null, filledAt: 7, isFull: true, sips: [1, 2] };

test('keeps each field in a column of its name in snake case', () => {
  expect(cups.columns).toEqual(['site', 'cup_id', 'note', 'filled_at', 'is_full', 'sips']);
  expect(cups.toColumns(cup)).toEqual(['pub_a', 'c1', null, 7, 1, '[1,2]']);
});

test('reads a row as it was kept, by place or by name', () => {
  expect(cups.fromColumns(cups.toColumns(cup))).toEqual(cup);
  const columns = { site: 'pub_a', cup_id: 'c1', note: null, filled_at: 7, is_full: 1, sips: '[1,2]' };
  expect(cups.fromTable({ ...columns, ...{ joined: 'from elsewhere' } })).toEqual(cup);
});
