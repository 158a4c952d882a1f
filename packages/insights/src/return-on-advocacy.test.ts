import { expect, test } from 'vitest';
import { returnOnAdvocacy } from './return-on-advocacy.ts';
import { shareDifference } from './share-difference.ts';

const trial = { exposedConverted: 240, exposed: 4000, controlConverted: 180, control: 4000 };

test.each([
  ['a return that may be a loss', { ...trial, marginPerConversion: 11.5, cost: 450 }, 'NOT_PROVEN'],
  ['a return that cannot be a loss', { ...trial, marginPerConversion: 50, cost: 450 }, 'OK'],
  ['a certain loss', { ...trial, marginPerConversion: 1, cost: 450 }, 'OK'],
  [
    'an increment that may be none',
    { ...trial, controlConverted: 220, marginPerConversion: 50, cost: 0 },
    'NOT_PROVEN',
  ],
  ['no comparison group', { exposedConverted: 240, exposed: 4000, marginPerConversion: 11.5, cost: 450 }, 'NO_CONTROL'],
  [
    'an empty comparison group',
    { ...trial, controlConverted: 0, control: 0, marginPerConversion: 1, cost: 1 },
    'NO_CONTROL',
  ],
  ['nobody exposed', { ...trial, exposedConverted: 0, exposed: 0, marginPerConversion: 1, cost: 1 }, 'NO_DATA'],
])('%s', (_, input, status) => {
  expect(returnOnAdvocacy(input).status).toBe(status);
});

test('without a comparison group nothing is called a return', () => {
  const { status, ...numbers } = returnOnAdvocacy({
    ...trial,
    control: null,
    controlConverted: null,
    marginPerConversion: 1,
    cost: 1,
  });
  expect(status).toBe('NO_CONTROL');
  expect(new Set(Object.values(numbers))).toEqual(new Set([null]));
});

test('what cost nothing has an increment and no rate of return', () => {
  const { status, incremental, roi } = returnOnAdvocacy({ ...trial, marginPerConversion: 50, cost: 0 });
  expect([status, incremental, roi]).toEqual(['OK', expect.closeTo(60, 12), null]);
});

test('a difference of shares from an empty group is none', () => {
  expect(shareDifference({ x1: 0, n1: 0, x2: 1, n2: 2 })).toEqual({
    status: 'NO_DATA',
    diff: null,
    low: null,
    high: null,
  });
});

test.each([
  [{ ...trial, marginPerConversion: 1, cost: -1 }, 'out_of_range', 'cost'],
  [{ ...trial, exposedConverted: 5000, marginPerConversion: 1, cost: 1 }, 'out_of_range', 'exposedConverted'],
  [{ ...trial, marginPerConversion: Number.NaN, cost: 1 }, 'not_finite', 'marginPerConversion'],
])('%j is refused by name', (input, code, argument) => {
  expect(() => returnOnAdvocacy(input)).toThrow(expect.objectContaining({ code, argument }));
});
