import { expect, it } from 'vitest';
import { isContact } from './is-contact.ts';

it.each([
  ['phone', '555 01', false],
  ['phone', '555 0142', true],
  ['phone', '+49 (0)30 1234567', true],
  ['email', 'anna', false],
  ['email', 'anna@example', false],
  ['email', ' anna@example.com ', true],
] as const)('%s %s: %s', (method, contact, expected) => {
  expect(isContact(method, contact)).toBe(expected);
});
