import type { Comment } from './comment.ts';
import { detectLanguages } from './detect-language.ts';
import { LANGUAGES } from './languages.ts';
import { type MaskOptions, maskLikelyNames, personalDataMasker } from './mask-personal-data.ts';

/** A comment as it may be shown to whoever may not know persons. */
export interface MaskedComment {
  id: string;
  /** A language of ours, without its country; null: another one, or it cannot be told. */
  language: string | null;
  text: string;
}

/** More of a comment than this is not read: nobody reads it, and its pairs would outweigh everybody's. */
const MOST_CHARACTERS = 4000;
/** Here a capital says nothing about names, or there are none. */
const NO_GUESS = new Set(['de', 'ja', 'zh', 'ar', 'he']);

/**
 * Comments masked, each with its language, in the order in which they came. Many are masked together, for what the others write without a
 * capital is no name; one alone loses more words than it must. Where a few words may be in several languages, they are taken to be in
 * the one in which most others are.
 *
 * What is no language of ours is masked by the same rules; its days and months are taken for names.
 */
export function maskComments(
  comments: readonly Pick<Comment, 'id' | 'text' | 'language'>[],
  options: MaskOptions = {},
): MaskedComment[] {
  const mask = personalDataMasker(options);
  const guessed = comments.map(({ id, text: whole, language }) => {
    const text = mask(whole.slice(0, MOST_CHARACTERS));
    return { id, text, languages: languagesOf(text, language) };
  });
  const sure = new Map<string, number>();
  for (const { languages } of guessed)
    for (const language of languages.length === 1 ? languages : []) sure.set(language, (sure.get(language) ?? 0) + 1);
  const byUse = (one: string, other: string) => (sure.get(other) ?? 0) - (sure.get(one) ?? 0);
  const known = guessed.map(({ languages, ...comment }) => ({
    ...comment,
    language: [...languages].sort(byUse)[0] ?? null,
  }));
  const capitals = new Map<string | null, Capitals>();
  for (const { language, text } of known) {
    const found = capitals.get(language) ?? { lowercase: new Set(), keep: kept(language, options) };
    capitals.set(language, found);
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}’'-]+/gu)) found.lowercase.add(word);
  }
  return known.map(({ id, language, text }) => {
    const rules = capitals.get(language);
    const guesses = rules && (language === null || !NO_GUESS.has(language));
    return { id, language, text: guesses ? maskLikelyNames(text, rules) : text };
  });
}

function languagesOf(text: string, told: string | null | undefined): string[] {
  if (!told) return detectLanguages(text);
  const language = told.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LANGUAGES, language) ? [language] : [];
}

interface Capitals {
  lowercase: Set<string>;
  keep: ReadonlySet<string>;
}

/** What has a capital and is no person: days, months, languages, and what the caller says. */
function kept(language: string | null, { keep = new Set() }: MaskOptions): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of text.toLocaleLowerCase('en').split(/\s+/)) words.add(word);
  };
  for (const word of keep) add(word);
  if (language === null) return words;
  const write = (month: number, day: number, part: Intl.DateTimeFormatOptions) =>
    add(new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' }).format(Date.UTC(2024, month, day)));
  for (let month = 0; month < 12; month++) write(month, 1, { month: 'long' });
  for (let day = 1; day <= 7; day++) write(0, day, { weekday: 'long' });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  for (const each of Object.keys(LANGUAGES)) add(names.of(each) ?? '');
  return words;
}
