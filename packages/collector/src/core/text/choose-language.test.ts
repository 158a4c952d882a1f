import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

const SHIPPED = ['en', 'es', 'fr', 'de', 'it', 'pt-BR', 'nl', 'pl', 'tr', 'ar', 'he', 'ja', 'zh-Hans'];

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['en_US', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['PT-br', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['ZH-hans-SG', 'zh-Hans'],
  // Who reads traditional characters makes out simplified ones better than English.
  ['zh-TW', 'zh-Hans'],
  ['zh-Hant', 'zh-Hans'],
  ['iw', 'he'],
  ['ar-EG', 'ar'],
  ['ja-JP-u-ca-japanese', 'ja'],
])('%s is spoken to in %s', (asked, chosen) => {
  expect(chooseLanguage(asked, 'fr', SHIPPED)).toBe(chosen);
});

it.each([undefined, '', 'sv', 'not a language', '../../etc/passwd', 'x'.repeat(1_000)])(
  "%j is spoken to in the site's own language",
  (asked) => {
    expect(chooseLanguage(asked, 'de-CH', SHIPPED)).toBe('de');
  },
);

it('speaks English where the site has a language that it does not know', () => {
  expect(chooseLanguage('sv', 'fi', SHIPPED)).toBe('en');
});
