import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../core/pages/messages-for.ts';
import type { Plural } from '../../core/text/plural.ts';
import { en } from './messages/en.ts';
import type { ReportMessages } from './report-messages.ts';
import { REPORT_LANGUAGES, reportMessagesFor } from './report-messages-for.ts';

const SHIPPED = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'tr', 'zh-Hans'];

/** Where no noun changes behind a number: each sentence has one form, whatever forms `Intl.PluralRules` knows. */
const ONE_FORM = ['ja', 'tr', 'zh-Hans'];

/** What is as in `other`: two in digits takes what five takes in Hebrew, and in Polish, where `other` itself is for fractions, no integer asks for it. */
const LEFT_TO_OTHER: Record<string, readonly Intl.LDMLPluralRule[]> = { he: ['two'], pl: ['many'] };

/** A number that changes no word beside it: behind a colon, "{count} of 100", "{rank} of {count}." */
const CHANGES_NO_WORD = /:\s\{count\}|\{count\}\s\p{L}+\s(?:100|20|12)\b|\{\w+\}\s\p{L}+\s\{count\}\./u;
/** The genitive of 1 and of 5, by accident the same. */
const POLISH_GENITIVE = /(?: z|podstawie) \{count\} odpowiedzi/;

const LETTERS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /\p{Script=Hiragana}/u,
  'zh-Hans': /\p{Script=Han}/u,
};

type Sentences = Map<string, string | Plural>;

/** The groups of plurals hold sentences under their statuses, which are no forms of number. */
function isPlural(value: object): value is Plural {
  return 'other' in value;
}

function sentencesOf({ language, ...groups }: ReportMessages): Sentences {
  const found: Sentences = new Map();
  for (const [group, sentences] of Object.entries(groups))
    for (const [key, sentence] of Object.entries(sentences)) {
      if (typeof sentence !== 'string' && !isPlural(sentence)) throw new Error(`${group}.${key} is no sentence`);
      found.set(`${group}.${key}`, sentence);
    }
  return found;
}

/** Every form of every sentence, by path. */
function textsOf(sentences: Sentences): [path: string, text: string][] {
  return [...sentences].flatMap(([path, sentence]) =>
    typeof sentence === 'string'
      ? [[path, sentence] as [string, string]]
      : Object.entries(sentence).map(([form, text]): [string, string] => [`${path}.${form}`, text]),
  );
}

const blanks = (text: string) => (text.match(/\{\w*\}/g) ?? []).sort();

/** The forms that the language has for whole numbers as they stand in reports. */
function formsOf(language: string): Set<Intl.LDMLPluralRule> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
}

const english = sentencesOf(en);
const englishTexts = new Map(textsOf(english));

/** What English says there, of a plural in the form for many. */
function meantBy(path: string): string {
  const sentence = english.get(path) ?? english.get(path.replace(/\.\w+$/, ''));
  if (sentence === undefined) throw new Error(`English does not say ${path}`);
  return typeof sentence === 'string' ? sentence : sentence.other;
}

it('there is a file for each shipped language, and each file is spoken', () => {
  expect(REPORT_LANGUAGES.map(({ language }) => language)).toEqual(SHIPPED);
  const files = readdirSync(join(import.meta.dirname, 'messages')).map((file) => file.replace('.ts', ''));
  expect(files.sort()).toEqual([...SHIPPED].sort());
});

it.each([
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['zh-CN', 'zh-Hans'],
  ['iw', 'he'],
  ['sv', 'en'],
  ['', 'en'],
])('%s is spoken to in %s', (wanted, language) => {
  expect(reportMessagesFor(wanted).language).toBe(language);
});

describe.each(REPORT_LANGUAGES.map((messages) => ({ language: messages.language, messages })))(
  '$language',
  ({ language, messages }) => {
    const own = sentencesOf(messages);
    const texts = textsOf(own);

    it('has the sentences that English has', () => {
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [path, sentence] of own) expect(typeof sentence, path).toBe(typeof english.get(path));
    });

    it('fills in what English fills in, in every form', () => {
      for (const [path, text] of texts) {
        expect(blanks(text), path).toEqual(blanks(meantBy(path)));
        expect(text.replace(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
      }
    });

    it('names the thresholds that English names', () => {
      const numbers = (text: string) => text.match(/\d+/g) ?? [];
      for (const [path, text] of texts)
        expect(numbers(text), path).toEqual(expect.arrayContaining(numbers(meantBy(path))));
    });

    it('has the forms of number that the language has, or one where the number changes no word', () => {
      const left = LEFT_TO_OTHER[language] ?? [];
      const forms = formsOf(language);
      expect([...forms]).toEqual(expect.arrayContaining([...left]));
      const wanted = new Set<string>([...forms, 'other']);
      for (const form of left) wanted.delete(form);
      for (const [path, sentence] of own) {
        if (typeof sentence === 'string') continue;
        const given = Object.keys(sentence);
        if (ONE_FORM.includes(language)) expect(given, path).toEqual(['other']);
        else if (given.length > 1) {
          expect(given.sort(), path).toEqual([...wanted].sort());
          expect(new Set(Object.values(sentence)).size, path).toBeGreaterThan(1);
        } else if (language !== 'pl' || !POLISH_GENITIVE.test(sentence.other))
          expect(sentence.other, path).toMatch(CHANGES_NO_WORD);
      }
    });

    it('says nothing in English', () => {
      if (language === 'en') return;
      expect(texts.filter(([path, text]) => text === englishTexts.get(path) || text === meantBy(path))).toEqual([]);
      for (const [path, text] of texts) if (LETTERS[language]) expect(text, path).toMatch(LETTERS[language]);
    });

    it('quotes drivers and actions as the pages quote', () => {
      const { quoted } = messagesFor(language);
      for (const [path, text] of texts)
        for (const blank of blanks(text))
          if (/driver|second|text|one|other/.test(blank)) expect(text, path).toContain(quoted(blank));
    });

    it('says nothing empty, doubled, loud or in straight quotes, and has no invisible marks of direction', () => {
      for (const [path, text] of texts) {
        expect(text.trim(), path).toBe(text);
        expect(text, path).not.toMatch(/^$| {2}|\.\.|,,|[!¡！]|["']|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      }
    });

    it('says in every sentence that it ends, but for the counts', () => {
      for (const [path, text] of texts) if (path !== 'funnel.counts') expect(text, path).toMatch(/[.。]$/);
    });
  },
);
