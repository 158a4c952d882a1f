import { PLACEHOLDER_PATTERN, type ProgramInput } from '@goodword/protocol';
import { describe, expect, test } from 'vitest';
import { checkProgram } from './check-program.ts';
import { PROOF_READ, READY_LANGUAGES } from './ready-programs/common-texts.ts';
import { READY_PROGRAMS } from './ready-programs.ts';

/** What stands in a program as a plain string without being said to anybody. */
const UNSPOKEN = new Set(['id', 'type', 'name', 'language', 'answer']);
/** Sentences that happen to be the same in English: `de|Service`. */
const SAME_AS_ENGLISH: string[] = [];
/** The letters of each language, without the names that are filled in. */
const LETTERS: Record<string, RegExp> = {
  ar: /^[\p{Script=Arabic}\p{M}]+$/u,
  he: /^\p{Script=Hebrew}+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  'zh-Hans': /^\p{Script=Han}+$/u,
};
const LATIN = /^\p{Script=Latin}+$/u;

interface Text {
  path: string;
  languages: Record<string, string>;
}

/** Every sentence of a program; one that was left in a single language has a language without a name. */
function textsOf(value: unknown, path: string): Text[] {
  if (typeof value === 'string') {
    return UNSPOKEN.has(path.split('.').at(-1) ?? '') ? [] : [{ path, languages: { '': value } }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, 'en')) return [{ path, languages: value as Record<string, string> }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const programs: [string, ProgramInput][] = Object.entries(READY_PROGRAMS);
const texts = programs.flatMap(([id, program]) => textsOf(program, id));
const sentences = texts.flatMap(({ path, languages }) =>
  Object.entries(languages).map(([language, text]) => ({ path, language, text, english: languages.en })),
);
/** The sentences that do not keep to a rule. */
const breaking = (rule: (sentence: (typeof sentences)[number]) => boolean) =>
  sentences.filter((sentence) => !rule(sentence)).map(({ path, language, text }) => `${path} ${language}: ${text}`);
const placeholders = (text = '') => Array.from(text.matchAll(PLACEHOLDER_PATTERN), ([, name]) => name).sort();
const isNarrow = (language: string) => language === 'ja' || language === 'zh-Hans';

describe.each(programs)('%s', (id, program) => {
  const { questions } = program;

  test('can be used as it is', () => {
    expect(checkProgram(program, id)).toMatchObject({ id, enabled: true });
  });

  test('asks three of ten drivers', () => {
    const drivers = questions.filter(({ type }) => type === 'drivers');
    expect(drivers).toEqual([expect.objectContaining({ pick: 3, items: expect.objectContaining({ length: 10 }) })]);
  });

  test('asks everybody the same, and only what went wrong of those who say that something did', () => {
    const [score, drivers, ...rest] = questions;
    expect([score, drivers, rest.at(-1)].map((question) => [question?.id, question?.showIf])).toEqual([
      ['score', undefined],
      ['drivers', undefined],
      ['comment', undefined],
    ]);
    expect(rest.slice(0, -1).map(({ type, showIf }) => ({ type, showIf }))).toEqual(
      rest.length === 1 ? [] : [{ type: 'choice', showIf: { answer: 'score', atMost: 6 } }],
    );
    expect(questions.filter(({ goTo }) => goTo)).toEqual([]);
  });
});

test('every sentence is there in every language', () => {
  expect(texts.length).toBeGreaterThan(100);
  const wanted = [...READY_LANGUAGES].sort();
  expect(texts.filter(({ languages }) => Object.keys(languages).sort().join() !== wanted.join())).toEqual([]);
});

test('every language fills in the same names', () => {
  expect(breaking(({ text, english }) => placeholders(text).join() === placeholders(english).join())).toEqual([]);
});

test('a default is translated, too', () => {
  const defaults = sentences.filter(({ text }) => text.includes('{manager.role|')).map(({ text }) => text);
  expect(defaults.length).toBe(programs.length * READY_LANGUAGES.length);
  expect(breaking(({ text, language }) => language === 'en' || !text.includes('|manager}'))).toEqual([]);
});

test('nothing was left in English', () => {
  const isListed = (language: string, text: string) => SAME_AS_ENGLISH.includes(`${language}|${text}`);
  expect(
    breaking(({ language, text, english }) => language === 'en' || text !== english || isListed(language, text)),
  ).toEqual([]);
});

test('every language is written in its own letters', () => {
  const letters = (text: string) => text.replace(PLACEHOLDER_PATTERN, '').replace(/[^\p{L}\p{M}]/gu, '');
  expect(breaking(({ language, text }) => (LETTERS[language] ?? LATIN).test(letters(text)))).toEqual([]);
});

test('nobody shouts', () => {
  expect(breaking(({ text }) => !/[!¡！]/.test(text))).toEqual([]);
});

test('no line begins or ends with a space, and a French question mark never stands alone on a line', () => {
  expect(breaking(({ text }) => text === text.trim() && !/\s\s/.test(text))).toEqual([]);
  expect(breaking(({ language, text }) => language !== 'fr' || !/[^\u00a0][?:;]/.test(text))).toEqual([]);
});

test('a driver fits on a line', () => {
  const longest = (language: string) => (isNarrow(language) ? 20 : language === 'en' ? 28 : 40);
  expect(breaking(({ path, language, text }) => !path.includes('.items.') || text.length <= longest(language))).toEqual(
    [],
  );
});

test('a driver says the same wherever it is asked', () => {
  const said = new Map<string, Set<string>>();
  for (const [, { questions }] of programs) {
    for (const { id, text } of questions.flatMap((question) => (question.type === 'drivers' ? question.items : []))) {
      said.set(id, (said.get(id) ?? new Set()).add(JSON.stringify(text)));
    }
  }
  expect([...said].filter(([, versions]) => versions.size > 1).map(([id]) => id)).toEqual([]);
});

test('what is said to have been proof-read is a language that there is', () => {
  expect(PROOF_READ.filter((language) => !(READY_LANGUAGES as readonly string[]).includes(language))).toEqual([]);
});
