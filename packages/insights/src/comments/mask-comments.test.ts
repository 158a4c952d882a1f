import { expect, test } from 'vitest';
import { maskComments } from './mask-comments.ts';

const masked = (texts: readonly string[], options = {}, language?: string) =>
  maskComments(
    texts.map((text, at) => ({ id: `${at}`, text, ...(language ? { language } : {}) })),
    options,
  ).map(({ text }) => text);

test('keeps the order, and loses none: not those in a language that nobody told or that is not ours', () => {
  const found = maskComments([
    { id: 'a', text: 'The staff was friendly and the coffee was cold.', language: null },
    { id: 'b', text: '👍' },
    { id: 'c', text: 'Palvelu oli hyvää', language: 'fi' },
    { id: 'd', text: 'Sehr freundlich', language: 'de-AT' },
  ]);
  expect(found.map(({ id, language }) => [id, language])).toEqual([
    ['a', 'en'],
    ['b', null],
    ['c', null],
    ['d', 'de'],
  ]);
});

test('a capital inside a sentence is a name, unless others write the word without one or it is to be kept', () => {
  const texts = ['I asked Jennifer about the Brakes.', 'They fixed my brakes at Harbor Books.'];
  expect(masked(texts, { keep: new Set(['Harbor Books']) }, 'en')).toEqual([
    'I asked ••• about the Brakes.',
    'They fixed my brakes at Harbor Books.',
  ]);
});

test('in a language that is not ours, names and addresses are masked, too', () => {
  expect(masked(['Kiitos avusta, Matti, soita 040 123 4567 tai matti@mail.example'], {}, 'fi')).toEqual([
    'Kiitos avusta, •••, soita ••• tai •••',
  ]);
});
