import { afterEach, expect, it } from 'vitest';
import { toJson } from './to-json.ts';

const list = Array.prototype as { toJSON?: () => string };
afterEach(() => {
  delete list.toJSON;
});

it('writes what JSON writes', () => {
  const value = { a: [1, { b: ['c', null] }], d: new Date(0), e: undefined, f: 'ä' };
  expect(toJson(value)).toBe(JSON.stringify(value));
  expect(toJson([1, [2]])).toBe('[1,[2]]');
});

it('writes lists as lists where the page has them written as texts', () => {
  list.toJSON = () => 'a text';
  expect(JSON.stringify({ a: [1] })).toBe('{"a":"a text"}');
  expect(toJson({ a: [1, [{ b: [] }]] })).toBe('{"a":[1,[{"b":[]}]]}');
});
