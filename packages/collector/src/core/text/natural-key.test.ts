import { expect, it } from 'vitest';
import { naturalKey } from './natural-key.ts';

const sorted = (names: string[]) =>
  [...names].sort((one, other) =>
    naturalKey(one) < naturalKey(other) ? -1 : naturalKey(one) > naturalKey(other) ? 1 : 0,
  );

it.each([
  ['numbers as people count', ['shop 0', 'shop 1', 'shop 2', 'shop 10', 'shop 100']],
  ['numbers in the middle', ['gate 2 north', 'gate 10 north', 'gate 10 south']],
  ['what has no number by its letters', ['ashmere', 'bay', 'cove']],
  ['leading zeros as if they were not there', ['shop 02', 'shop 3', 'shop 010']],
])('sorts %s', (_, names) => {
  expect(sorted([...names].reverse())).toEqual(names);
});
