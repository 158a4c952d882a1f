import { maskComments, maskPersonalData } from '@goodword/insights/comments';
import { authorNames } from './author-names.ts';
import { namesToMask } from './names-to-mask.ts';
import type { StoredComment } from './read-comments.ts';
import { visibleText } from './visible-text.ts';

/** What is known about the names in a location's comments. */
export interface NameLists {
  /** Of customers there: masked, unless they are words (`namesToMask`). */
  names?: readonly string[];
  /** Of the brand, of places, of what drivers are called: never taken for a person's. */
  keep?: readonly string[];
}

/** A comment as it may be shown, beside the one that it was made of. */
export interface ShownComment extends Omit<StoredComment, 'author' | 'text'> {
  /** Masked, without signs that nobody sees. */
  text: string;
  /** A language of ours, without its country; null: another one, or it cannot be told. */
  spoken: string | null;
}

/**
 * A location's comments, masked together, in their order: names, telephone and other long numbers, e-mail addresses, links and handles.
 * What is known of a customer is taken out of their own words first, in whatever letters; what is known of the location's other customers
 * after that, where it is a name.
 */
export function maskStored(
  comments: readonly StoredComment[],
  { names = [], keep = [] }: NameLists = {},
): ShownComment[] {
  const own = comments.map(({ text, author }) => maskPersonalData(visibleText(text), { names: authorNames(author) }));
  const kept = new Set(keep.flatMap((each) => each.toLocaleLowerCase('en').split(/\s+/)));
  const known = namesToMask({ texts: own, names, keep: kept });
  const masked = maskComments(
    comments.map(({ response, language }, at) => ({ id: response, text: own[at] ?? '', language })),
    { names: known, keep: kept },
  );
  return comments.map(({ author: _, text: __, ...comment }, at) => ({
    ...comment,
    text: masked[at]?.text ?? '',
    spoken: masked[at]?.language ?? null,
  }));
}
