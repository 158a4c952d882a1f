import { expect, test } from 'vitest';
import { driverTerms } from './driver-terms.ts';

test('has the words of each language', () => {
  expect(driverTerms({ en: 'I felt welcome at {location.name}', 'pt-BR': 'Fui bem recebido' }, 'en')).toEqual({
    en: ['felt', 'welcome'],
    pt: ['fui', 'bem', 'recebido'],
  });
});

test('a text in one language is in the one that the program was written in', () => {
  expect(driverTerms('Kurze Wartezeit', 'de-AT')).toEqual({ de: ['kurze', 'wartezeit'] });
});
