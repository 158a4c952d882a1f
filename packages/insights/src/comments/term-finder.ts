import { LANGUAGES } from './languages.ts';
import { termReader } from './terms-of.ts';

const LEAST_LENGTH = 4;
/** Words have no space between them, or others grow together with their beginning. */
const INSIDE_WORDS = new Set(['ja', 'zh', 'ar', 'he']);

/**
 * Looks for words of a subject ("wait", "queue") in comments of one language: each function gives those that a comment mentions, in any
 * form that differs by an ending of the language ("waiting"). A term of several words is mentioned where all of them are. In Japanese,
 * Chinese, Arabic and Hebrew a term is looked for inside of words, too.
 *
 * @param language as `maskComments` tells it; of another than ours, words are found as they stand.
 */
export function termFinder(language: string, terms: readonly string[]): (text: string) => string[] {
  const lower = (text: string) => text.normalize('NFKC').toLocaleLowerCase(language).replaceAll("'", '’');
  const wanted = [...new Set(terms)].map((term) => ({ term, plain: lower(term).trim() })).filter(({ plain }) => plain);
  if (INSIDE_WORDS.has(language))
    return (text) => {
      const plain = lower(text);
      return wanted.filter((each) => plain.includes(each.plain)).map(({ term }) => term);
    };
  const endings = (LANGUAGES[language]?.endings ?? '').split(' ').filter(Boolean);
  const stemsOf = (word: string) => [
    word,
    ...endings
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= LEAST_LENGTH)
      .map((ending) => word.slice(0, -ending.length)),
  ];
  const split = (text: string) => lower(text).match(/[\p{L}\p{M}\p{N}’]+/gu) ?? [];
  const looked = wanted.map(({ term, plain }) => ({ term, words: split(plain).map(stemsOf) }));
  return (text) => {
    const stems = new Set(split(text).flatMap(stemsOf));
    return looked
      .filter(({ words }) => words.length > 0 && words.every((forms) => forms.some((form) => stems.has(form))))
      .map(({ term }) => term);
  };
}

/** The words of a sentence that can stand for what it is about, in lower case: "I felt welcome" → felt, welcome. */
export function termsOf(text: string, language: string): string[] {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const terms = [...termReader(Object.hasOwn(LANGUAGES, base) ? base : 'en').termsOf(text)];
  return terms.filter((term) => !term.includes(' '));
}
