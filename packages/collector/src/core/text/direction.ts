export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The way a language runs, by the script that it is usually written in. `language` is BCP 47; unknown ones run `ltr`. */
export function directionOf(language: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

const STRONG = /\p{L}/gu;
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The way a text runs, by its first letter, as `dir="auto"` decides. Undefined where it has none. */
export function directionOfText(text: string): Direction | undefined {
  const [first] = text.match(STRONG) ?? [];
  if (first === undefined) return undefined;
  return RIGHT_TO_LEFT_LETTER.test(first) ? 'rtl' : 'ltr';
}
