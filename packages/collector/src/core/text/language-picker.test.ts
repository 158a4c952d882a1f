import { expect, it } from 'vitest';
import { languagePicker } from './language-picker.ts';

const texts = (...tags: string[]) => Object.fromEntries(tags.map((tag) => [tag, tag]));

it.each([
  ['de', ['en', 'de'], 'de'],
  ['de-AT', ['en', 'de'], 'de'],
  ['de', ['en', 'de-CH'], 'de-CH'],
  ['pt-BR', ['en', 'pt-br'], 'pt-br'],
  ['he', ['en', 'iw'], 'iw'],
  ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['en', 'zh-Hans'], 'zh-Hans'],
  ['en-GB', ['en-US', 'en'], 'en'],
  ['sv', ['de', 'en'], 'en'],
  ['sv', ['de', 'fr'], 'de'],
])('asked for %s, of %j it says %s', (asked, tags, said) => {
  const say = languagePicker({ asked, written: 'en' });
  expect(say(texts(...tags))).toBe(said);
  // Another text in other languages is not mistaken for it.
  expect(say(texts('fi'))).toBe('fi');
  expect(say(texts(...tags))).toBe(said);
});

it('says the only text that there is', () => {
  expect(languagePicker({ asked: 'de', written: 'en' })('Hello')).toBe('Hello');
});
