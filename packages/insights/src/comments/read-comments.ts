import type { Comment } from './comment.ts';
import { maskComments } from './mask-comments.ts';
import type { MaskOptions } from './mask-personal-data.ts';
import { type TermReader, termReader } from './terms-of.ts';

export interface ReadComment {
  id: string;
  score: number;
  language: string;
  /** Masked. */
  text: string;
  terms: ReadonlySet<string>;
}

/** Comments masked, with their language and terms. Those in a language that we do not know are left out. */
export function readComments(comments: readonly Comment[], options: MaskOptions): ReadComment[] {
  const readers = new Map<string, TermReader>();
  return maskComments(comments, options).flatMap(({ id, language, text }, at) => {
    const score = comments[at]?.score;
    if (language === null || score === undefined) return [];
    const reader = readers.get(language) ?? termReader(language);
    readers.set(language, reader);
    return [{ id, score, language, text, terms: reader.termsOf(text) }];
  });
}
