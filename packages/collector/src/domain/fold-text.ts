/** Letters that people leave the stroke, dot or ligature away from, and that Unicode does not take apart. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };

/** A text as it is searched in: its words in small letters without accents, a space before each. */
export function foldText(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłıþ]/g, (letter) => PLAIN[letter] ?? letter);
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map((word) => ` ${word}`).join('');
}
