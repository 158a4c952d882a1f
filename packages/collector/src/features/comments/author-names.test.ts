import { expect, test } from 'vitest';
import { authorNames } from './author-names.ts';

test.each([
  [{ names: [], contact: null }, []],
  [{ names: ['Ada L.'], contact: '+44 20 7946 0958' }, ['Ada L.']],
  [{ names: [], contact: 'ada.lovelace-1815@mail.example' }, ['ada', 'lovelace']],
  [{ names: ['Ada'], contact: 'al@mail.example' }, ['Ada']],
  [{ names: [], contact: '@' }, []],
])('%j', (author, names) => {
  expect(authorNames(author)).toEqual(names);
});
