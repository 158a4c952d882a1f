/** From so many places on, a word that is mostly written small is no name there, whoever may be called so. */
const WORD_FROM = 3;

/** Scripts without spaces, in which a name stands inside of a longer run of letters. */
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const PIECES = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Those parts of known names that stand in these texts, and are names there: of ten thousand customers one is called Price, one Long
 * and one جميل, and without this nobody's "price", "long wait" or "جميل" (beautiful) would be left. A part is left out where the texts have it
 * three times or more in small letters, or in a script without capitals, and not more often with a capital.
 * (`authorNames` takes away a customer's own name from their own words in any case.)
 *
 * @param keep lower case: public names, of the brand and the location, that are no secret when somebody is called the same.
 */
export function namesToMask({
  texts,
  names,
  keep,
}: {
  texts: readonly string[];
  names: readonly string[];
  keep: ReadonlySet<string>;
}): string[] {
  const uses = countUses(texts);
  const parts = new Set(names.flatMap((name) => name.normalize('NFC').split(/[\s,]+/)).filter((part) => part !== ''));
  return [...parts].filter((part) => {
    if (keep.has(part.toLocaleLowerCase('en'))) return false;
    if (SPACELESS.test(part)) {
      const found = texts.filter((text) => text.includes(part)).length;
      return found > 0 && found < WORD_FROM;
    }
    const pieces = part.match(PIECES) ?? [];
    return pieces.length > 0 && pieces.every((piece) => isName(uses.get(piece.toLocaleLowerCase('en'))));
  });
}

interface Uses {
  small: number;
  capital: number;
}

function isName(uses: Uses | undefined): boolean {
  return uses !== undefined && (uses.small < WORD_FROM || uses.capital > uses.small);
}

function countUses(texts: readonly string[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const text of texts)
    for (const [word] of text.normalize('NFC').matchAll(PIECES)) {
      const lower = word.toLocaleLowerCase('en');
      const known = uses.get(lower) ?? { small: 0, capital: 0 };
      if (word === lower) known.small++;
      else known.capital++;
      uses.set(lower, known);
    }
  return uses;
}
