import { expect, it } from 'vitest';
import { promiseFor } from './promise-for.ts';

const manager = { name: 'Ines Rowe', role: 'store manager' };
const both = { phone: 'Calls by tomorrow noon', email: 'Writes by tomorrow noon' };

it.each([
  ['a plain one to who is called', 'Calls by tomorrow noon', 'phone', 'Calls by tomorrow noon'],
  ['nothing of a call to who is written to', 'Calls by tomorrow noon', 'email', undefined],
  ['its own to who is called', both, 'phone', 'Calls by tomorrow noon'],
  ['its own to who is written to', both, 'email', 'Writes by tomorrow noon'],
  ['nothing where there is none for this way', { email: 'Writes today' }, 'phone', undefined],
  ['nothing where there is none', undefined, 'phone', undefined],
] as const)('promises %s', (_, promise, method, said) => {
  expect(promiseFor({ ...manager, ...(promise === undefined ? {} : { promise }) }, method)).toBe(said);
});

it('promises nothing where nobody is named', () => {
  expect(promiseFor(undefined, 'phone')).toBeUndefined();
});
