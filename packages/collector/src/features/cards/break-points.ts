const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;
/** Never at the beginning of a line. French puts a space before some of these; signs that also open, as ¿ and ", are not among them. */
const CLOSING = /^[\p{Pe}\p{Pf}!?,.:;%…،؛؟。、！？，．：；・·ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Here a Japanese or Chinese sentence or clause ends, and what follows stands for itself. */
const CLAUSE_END = /[。！？、，；：…]$/;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
/** Particles and endings: they stay with the word before them. */
const SHORT_KANA = /^\p{Script=Hiragana}{1,2}$/u;

/** The pieces between which a line may break, in order; each keeps the space after it. */
export function breakPoints(text: string, language: string): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const pieces: string[] = [];
  for (const { segment } of words) {
    const last = pieces.at(-1);
    if (last !== undefined && !mayBreak(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (/^ /.test(after) || CLOSING.test(after) || OPENING.test(before)) return false;
  if (CLAUSE_END.test(before)) return true;
  if (/ $/.test(before) || /\p{L}[-–—/]$/u.test(before)) return true;
  const isIdeographic = IDEOGRAPHIC.test(before.slice(-1)) || IDEOGRAPHIC.test(after.slice(0, 1));
  return isIdeographic && !SHORT_KANA.test(after);
}
