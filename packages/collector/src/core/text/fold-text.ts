/** Letters that people leave the stroke, dot or ligature away from, or write otherwise, and that Unicode does not take apart. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** The figures of Arabic and Persian. */
const FIGURES = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** What stands in the middle of a word and is left away as often: apostrophes of all kinds, also as Hebrew has them. */
const APOSTROPHES = /['’‘‛‚ʼʻʽʹʾʿ`´′＇׳״"“”″]/g;
/** Marks above and below, what nobody sees, and the stroke that makes an Arabic word longer. */
const UNSEEN = /[\p{M}\p{Cf}\u0640]/gu;

/** Hiragana: who types it may mean the same in katakana. */
const HIRAGANA = /[\u3041-\u3096]/g;
const TO_KATAKANA = 0x60;

/** A text as it is searched in: its words in small letters without accents and apostrophes, a space before each. */
export function foldText(text: string): string {
  const letters = text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(FIGURES, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_KATAKANA));
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map((word) => ` ${word}`).join('');
}
