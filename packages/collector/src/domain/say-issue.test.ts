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
