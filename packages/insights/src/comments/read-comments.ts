import type { Comment } from './comment.ts';
import { detectLanguages } from './detect-language.ts';
import { LANGUAGES } from './languages.ts';
import { type MaskOptions, maskLikelyNames, personalDataMasker } from './mask-personal-data.ts';
import { type TermReader, termReader } from './terms-of.ts';

export interface ReadComment {
  id: string;
  score: number;
  language: string;
  /** Masked. */
  text: string;
  terms: ReadonlySet<string>;
}

/** More of a comment than this is not read: nobody reads it, and its pairs would outweigh everybody's. */
const MOST_CHARACTERS = 4000;
/** Here a capital says nothing about names, or there are none. */
const NO_GUESS = new Set(['de', 'ja', 'zh', 'ar', 'he']);

/**
 * Comments masked, with their language and terms. Where a few words may be in several languages, they are taken to be in the one in which most others are. Those
 * in a language that we do not know are left out.
 */
export function readComments(comments: readonly Comment[], options: MaskOptions): ReadComment[] {
  const mask = personalDataMasker(options);
  const guessed = comments.map(({ id, score, text: whole, language }) => {
    const text = mask(whole.slice(0, MOST_CHARACTERS));
    return { id, score, text, languages: languagesOf(text, language) };
  });
  const sure = new Map<string, number>();
  for (const { languages } of guessed)
    for (const language of languages.length === 1 ? languages : []) sure.set(language, (sure.get(language) ?? 0) + 1);
  const byUse = (one: string, other: string) => (sure.get(other) ?? 0) - (sure.get(one) ?? 0);
  const known = guessed.flatMap(({ languages, ...comment }) => {
    const language = [...languages].sort(byUse)[0];
    return language === undefined ? [] : [{ ...comment, language }];
  });
  const readers = new Map<string, Reader>();
  for (const { language, text } of known) {
    const reader = readers.get(language) ?? {
      ...termReader(language),
      lowercase: new Set(),
      keep: kept(language, options),
    };
    readers.set(language, reader);
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}’'-]+/gu)) reader.lowercase.add(word);
  }
  return known.map(({ language, text, ...comment }) => {
    const reader = readers.get(language);
    const masked = reader && !NO_GUESS.has(language) ? maskLikelyNames(text, reader) : text;
    return { ...comment, language, text: masked, terms: reader?.termsOf(masked) ?? new Set() };
  });
}

function languagesOf(text: string, told: string | null | undefined): string[] {
  if (!told) return detectLanguages(text);
  const language = told.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LANGUAGES, language) ? [language] : [];
}

interface Reader extends TermReader {
  lowercase: Set<string>;
  keep: ReadonlySet<string>;
}

/** What has a capital and is no person: days, months, languages, and what the caller says. */
function kept(language: string, { keep = new Set() }: MaskOptions): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.toLocaleLowerCase('en').split(/\s+/)) words.add(word);
  };
  for (const word of keep) add(word);
  const write = (month: number, day: number, part: Intl.DateTimeFormatOptions) =>
    add(new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' }).format(Date.UTC(2024, month, day)));
  for (let month = 0; month < 12; month++) write(month, 1, { month: 'long' });
  for (let day = 1; day <= 7; day++) write(0, day, { weekday: 'long' });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  for (const each of Object.keys(LANGUAGES)) add(names.of(each) ?? '');
  return words;
}
