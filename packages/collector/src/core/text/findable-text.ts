import { spellings } from './spellings.ts';

/** Short forms in names and addresses, with what they may stand for. */
const SHORT: Record<string, readonly string[]> = {
  st: ['saint', 'sankt', 'sint', 'street'],
  ste: ['sainte'],
  str: ['strasse', 'street'],
  ave: ['avenue'],
  av: ['avenue', 'avenida'],
  blvd: ['boulevard'],
  rd: ['road'],
  sq: ['square'],
  pl: ['platz', 'place', 'plaza'],
  mt: ['mount'],
  ctr: ['center', 'centre'],
};
/** The long forms with their short ones. */
const LONG: ReadonlyMap<string, readonly string[]> = longForms();
/** What "&" and "+" are read as. */
const AND = ['and', 'und', 'et', 'y', 'e', 'en', 'i', 've'];
/** More words than these nobody writes as one. */
const MAX_JOINED = 4;

/** A text in all the ways that somebody may look for it: words, and words written as one, a space before each. */
export interface FindableText {
  words: string;
  joined: string;
}

/** A text made ready to be searched in. */
export function findableText(text: string): FindableText {
  const words = new Set<string>();
  const joined = new Set<string>();
  for (const spelling of spellings(text)) {
    const list = spelling.split(' ').filter(Boolean);
    for (const [place, word] of list.entries()) {
      for (const each of [word, ...otherForms(word)]) words.add(each);
      for (let end = place + 2; end <= Math.min(list.length, place + MAX_JOINED); end++)
        joined.add(list.slice(place, end).join(''));
    }
  }
  if (/[&+]/.test(text.normalize('NFKC'))) for (const each of AND) words.add(each);
  return { words: spaced(words), joined: spaced(joined) };
}

function longForms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [short, forms] of Object.entries(SHORT))
    for (const form of forms) found.set(form, [...(found.get(form) ?? []), short]);
  return found;
}

function otherForms(word: string): readonly string[] {
  // A German street is one word: Hafenstr., Hafenstraße.
  if (/.str$/.test(word)) return [`${word}asse`];
  return [...(Object.hasOwn(SHORT, word) ? (SHORT[word] ?? []) : []), ...(LONG.get(word) ?? [])];
}

function spaced(words: ReadonlySet<string>): string {
  return [...words].map((word) => ` ${word}`).join('');
}
