import { check } from '../check.ts';
import { LANGUAGES } from './languages.ts';
import { NAME_CUES } from './name-cues.ts';

/** Stands for what was masked: a sign that every language reads the same. */
export const MASK = '•••';

export interface MaskOptions {
  /** Names that are known: of customers, of staff. Masked wherever they stand. */
  names?: readonly string[];
  /** Words with a capital that are no names of persons: brands, places, products. Never masked as a guess. */
  keep?: ReadonlySet<string>;
}

const MAIL = /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;
const LINK = /(?:https?:\/\/|www\.)\S+/giu;
const HANDLE = /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.]{2,64}/gu;
/** Digits of any script with what people write between them. */
const DIGITS = /[+(]?\p{Nd}(?:[\s()./–-]{0,3}\p{Nd}){4,30}/gu;
const TELLING_DIGITS = 6;

/**
 * A comment without what tells who wrote it or whom it is about: e-mail addresses, links, handles, telephone and other long numbers, names
 * that are given, and names where the words around them say so: a title before (Mrs, Herr, السيد), one behind (さん, Bey, 先生), "my
 * name is", "served by", a signature. A name that nothing announces is found by `maskLikelyNames` in most languages, and not in German,
 * whose nouns have capitals, nor in scripts without them: there the lists of names have to be given.
 */
export function maskPersonalData(text: string, options: MaskOptions = {}): string {
  check.text(text, 'text');
  return personalDataMasker(options)(text);
}

/** The same for many comments: what is given is prepared once. */
export function personalDataMasker({ names = [] }: MaskOptions): (text: string) => string {
  check.list(names, 'names');
  for (const [at, name] of names.entries()) check.text(name, `names[${at}]`);
  const given = givenNames(names);
  return (text) => {
    let masked = text
      .normalize('NFC')
      .replace(MAIL, MASK)
      .replace(LINK, MASK)
      .replace(HANDLE, MASK)
      .replace(DIGITS, (found) => ((found.match(/\p{Nd}/gu)?.length ?? 0) >= TELLING_DIGITS ? MASK : found));
    for (const pattern of given) masked = masked.replace(pattern, MASK);
    for (const { cue, hasAfter } of NAME_CUES)
      masked = masked.replace(cue, (_, before: string, after: string) => `${before}${MASK}${hasAfter ? after : ''}`);
    return masked.replace(/•••(?:[\s'’-]{0,2}•••)+/g, MASK);
  };
}

/**
 * Each part of a name counts: a comment has the first name only. In small letters, too, unless that is a word of any language: Will will not take every "will"
 * away. Scripts without spaces have no word's end to look for.
 */
function givenNames(names: readonly string[]): RegExp[] {
  const parts = names.flatMap((name) => name.normalize('NFC').split(/[\s,]+/)).filter((part) => [...part].length > 1);
  const spaceless = parts.filter((part) => SPACELESS.test(part));
  const words = parts
    .filter((part) => !SPACELESS.test(part))
    .flatMap((part) => {
      const lower = part.toLocaleLowerCase('en');
      const title = lower.replace(/^./u, (letter) => letter.toLocaleUpperCase('en'));
      return [part, title, part.toLocaleUpperCase('en'), ...(WORDS.has(lower) ? [] : [lower])];
    });
  const anyOf = (some: readonly string[]) => [...new Set(some)].map(literal).join('|');
  return [
    ...(words.length > 0 ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])`, 'gu')] : []),
    ...(spaceless.length > 0 ? [new RegExp(anyOf(spaceless), 'gu')] : []),
  ];
}

const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** What every language is full of. */
const WORDS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ function: words, leaning }) => `${words} ${leaning}`.split(' ')),
);

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * Masks words with a capital inside a sentence that never stand there without one: names, mostly. Rather too many than too few: a quote loses
 * a town, not a person their privacy. Not for German.
 *
 * @param lowercase every word of all comments that was written without a capital.
 * @param keep brands and places, and whatever else has a capital for another reason, in lower case.
 */
export function maskLikelyNames(
  text: string,
  { lowercase, keep }: { lowercase: ReadonlySet<string>; keep: ReadonlySet<string> },
): string {
  return text.replace(
    /(?<=[\p{L}\p{N},;:)•’']\s+|[\p{Ll}\p{N}]-)\p{Lu}[\p{Ll}\p{M}’'-]+(?:\p{Lu}\p{Ll}+)?/gu,
    (word) => {
      const plain = word.toLocaleLowerCase('en').replace(/[’']s?$/u, '');
      const isPronoun = /^i[’']/u.test(plain);
      return isPronoun || lowercase.has(plain) || keep.has(plain) ? word : MASK;
    },
  );
}
