const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A text as the characters that people see: a flag, a family, a letter with its accents is one each. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
