import { expect, test } from 'vitest';
import { maskLikelyNames, maskPersonalData } from './mask-personal-data.ts';

test.each([
  ['Call +44 20 7946 0958 or mail jane.doe+1@mail.example.com', 'Call ••• or mail •••'],
  ['jane (at) mail.example.com', '•••'],
  ['see https://x.example/a?b=1 or @jane_doe', 'see ••• or •••'],
  ['٠١٢٣٤٥٦٧٨٩ اتصلوا بي', '••• اتصلوا بي'],
  ['Order 12345678 came late', 'Order ••• came late'],
  ['My name is Peter Miller, I waited', 'My name is •••, I waited'],
  ['thank you Anna for your help', 'thank you ••• for your help'],
  ['Mrs. Smith-Jones was rude', 'Mrs. ••• was rude'],
  ['Great!\n— Sarah', 'Great!\n— •••'],
  ['Gute Beratung durch Frau Dr. Weber.', 'Gute Beratung durch Frau Dr. •••.'],
  ['Ich heiße Klaus Schmidt', 'Ich heiße •••'],
  ['atendida por María, me llamo José García', 'atendida por •••, me llamo •••'],
  ['merci à Chloé pour son accueil', 'merci à ••• pour son accueil'],
  ['Mi chiamo Luca Rossi', 'Mi chiamo •••'],
  ['geholpen door Sanne', 'geholpen door •••'],
  ['obsłużyła mnie pani Kasia Nowak', 'obsłużyła mnie pani •••'],
  ['atendido pela Joana', 'atendido pela •••'],
  ['Ayşe Hanım yardımcı oldu', '••• Hanım yardımcı oldu'],
  ['田中さんが親切でした', '•••さんが親切でした'],
  ['王先生很热情', '•••先生很热情'],
  ['السيد أحمد كان لطيفا', 'السيد ••• كان لطيفا'],
  ['מר כהן עזר לי', 'מר ••• עזר לי'],
])('%j', (text, masked) => {
  expect(maskPersonalData(text)).toBe(masked);
});

test.each([
  'I waited 45 minutes for 2 coffees',
  '129.99 was 20% too high on 12.05',
  'Thank you so much',
  'Dank an das ganze Team',
  '料理がとても美味しい',
])('%j stays as it is', (text) => {
  expect(maskPersonalData(text)).toBe(text);
});

test('names that are given are masked wherever they stand, part by part', () => {
  const names = ['Thomas van Dyk', '佐藤 花子', 'C++ (x', 'Anne-Marie O’Hara'];
  expect(maskPersonalData('thomas was kind, Dyk and ANNE-MARIE too; Thomasville is far', { names })).toBe(
    '••• was kind, ••• and ••• too; Thomasville is far',
  );
  expect(maskPersonalData('花子が親切', { names })).toBe('•••が親切');
  expect(maskPersonalData('Will and WILL will help', { names: ['Will Smith'] })).toBe('••• and ••• will help');
  expect(maskPersonalData('nothing given', { names: ['', ' ', 'x'] })).toBe('nothing given');
});

test('a capital inside a sentence is taken for a name, unless the word is known without one or is to be kept', () => {
  const rules = { lowercase: new Set(['great', 'manager']), keep: new Set(['saturday']) };
  expect(maskLikelyNames('The Manager, Jennifer, said to Bob O’Neill on Saturday that I’m Great', rules)).toBe(
    'The Manager, •••, said to ••• ••• on Saturday that I’m Great',
  );
});

test.each(['a', '1 ', '+', 'A', 'Mr ', 'a@', 'a.', '山', '(1', "A' ", 'Bb ', ' ', '- ', '\n', 'aA-', '@a', 'Dr. Mr. '])(
  'four thousand signs of %j take no time',
  (sign) => {
    const before = performance.now();
    maskPersonalData(sign.repeat(4000 / sign.length));
    expect(performance.now() - before).toBeLessThan(500);
  },
);
