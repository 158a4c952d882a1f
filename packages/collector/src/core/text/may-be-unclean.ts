/**
 * How JSON writes what `findUnclean` finds: control characters stand in it as escapes, but for the last (U+007F); halves of a pair, too, where
 * it is UTF-8.
 */
const SIGNS = ['\\u', '\\b', '\\f', '\u007f', '__proto__'];

/**
 * Whether what is read from a JSON text, which was UTF-8, may hold what no store can hold: to look at the whole text costs a tenth of looking at
 * every part of the value. How deep it lies, this does not say.
 */
export function mayBeUnclean(json: string): boolean {
  return SIGNS.some((sign) => json.includes(sign));
}
