import { expect, test } from 'vitest';
import { z } from 'zod';
import { sayIssue } from './say-issue.ts';

const shape = z.strictObject({
  name: z.string(),
  days: z.int().max(30),
  list: z.array(z.string()),
  part: z.object({}),
  yes: z.boolean(),
});
const fine = { name: 'a', days: 1, list: [], part: {}, yes: true };

test.each([
  [{ name: undefined }, 'is missing: write a string'],
  [{ name: 7 }, 'is a number: write a string'],
  [{ name: null }, 'is null: write a string'],
  [{ list: undefined }, 'is missing: write a list'],
  [{ list: {} }, 'is an object: write a list'],
  [{ part: [] }, 'is a list: write an object'],
  [{ days: 1.5 }, 'is a number: write a whole number'],
  [{ days: '1' }, 'is a string: write a number'],
  [{ yes: 'yes' }, 'is a string: write true or false'],
  [{ days: 31 }, 'Too big: expected number to be <=30'],
  [{ more: 1 }, 'Unrecognized key: "more"'],
])('%j: %s', (change, said) => {
  const issues = shape.safeParse({ ...fine, ...change }).error?.issues ?? [];
  expect(issues.map(sayIssue)).toEqual([said]);
});

const text = z.union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/, 'must be a language'), z.string())]);
const rule = z.union([
  z.strictObject({ answer: z.string(), is: z.string() }),
  z.strictObject({ all: z.array(z.string()).min(1, 'is empty') }),
]);

test.each([
  [text, 7, 'is a number: write a string or an object'],
  [text, undefined, 'is missing: write a string or an object'],
  [text, null, 'is null: write a string or an object'],
  [text, { english: 'Hello' }, 'english: this name must be a language'],
  [text, { en: 7 }, 'en: is a number: write a string'],
  [rule, 'x', 'is a string: write an object'],
  [rule, { answer: 'a' }, 'is: is missing: write a string'],
  [rule, { all: [] }, 'is empty'],
])('of what may be one of several things: %#', (of, given, said) => {
  const issues = of.safeParse(given).error?.issues ?? [];
  expect(issues.map(sayIssue)).toEqual([said]);
});
