import { expect, test } from 'vitest';
import { termFinder, termsOf } from './term-finder.ts';

test.each([
  ['en', ['wait', 'queue'], 'I Waited an hour. The queues!', ['wait', 'queue']],
  ['en', ['wait'], 'The waiter was kind.', []],
  ['en', ['waiting'], 'We had to wait.', ['waiting']],
  ['en', ['car', 'carpet'], 'A care home.', []],
  ['en', ['waiting time'], 'Too much time was spent waiting', ['waiting time']],
  ['en', ['waiting time'], 'I had a good time', []],
  ['de', ['Wartezeit', 'Beratung'], 'Lange Wartezeiten, gute Beratungen', ['Wartezeit', 'Beratung']],
  ['fr', ["l'accueil"], 'L’accueil était froid', ["l'accueil"]],
  ['ja', ['待ち時間'], '待ち時間が長すぎました。', ['待ち時間']],
  ['ar', ['انتظار'], 'الانتظار طويل', ['انتظار']],
  ['fi', ['jono'], 'Jono oli pitkä', ['jono']],
  ['en', ['', ' ', '…'], 'Nothing … here', []],
])('%s: %j in %j', (language, terms, text, found) => {
  expect(termFinder(language, terms)(text)).toEqual(found);
});

test.each([
  ['en', 'I felt welcome', ['felt', 'welcome']],
  ['pt-BR', 'Pude ficar sem pressa', ['pude', 'ficar', 'pressa']],
  ['sv', 'Det gick fort', ['det', 'gick', 'fort']],
])('%s: %j is about %j', (language, text, terms) => {
  expect(termsOf(text, language)).toEqual(terms);
});
