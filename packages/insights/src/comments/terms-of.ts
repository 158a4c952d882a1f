import { LANGUAGES } from './languages.ts';
import { MASK } from './mask-personal-data.ts';

export interface TermReader {
  /** The words and pairs of neighbouring words of a text that can carry a theme, each once, in lower case. */
  termsOf: (text: string) => Set<string>;
}

/**
 * Reads terms of one language, with the platform's own word breaker, which knows where words end in Japanese and Chinese, too. A pair has no function
 * word in it and at most one that leans ("not friendly", "too long"). What was masked ends a pair.
 */
export function termReader(language: string): TermReader {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const known = LANGUAGES[language];
  const functionWords = new Set(known?.function.split(' '));
  const leaningWords = new Set(known?.leaning.split(' '));
  // One sign can be a word there.
  const isSpaceless = language === 'ja' || language === 'zh';
  // What is written in few hiragana alone is grammar.
  const isFunction = (word: string) =>
    functionWords.has(word) ||
    (language === 'ja' && /^\p{Script=Hiragana}{1,3}$/u.test(word) && !leaningWords.has(word));
  const isContent = (word: string) =>
    !leaningWords.has(word) && (isSpaceless || [...word].length > 2) && !/^\p{N}+$/u.test(word);

  return {
    termsOf: (text) => {
      const terms = new Set<string>();
      let before: string | null = null;
      for (const { segment, isWordLike } of segmenter.segment(text.replaceAll(MASK, ' . '))) {
        if (!isWordLike) {
          if (!/^\s+$/u.test(segment)) before = null;
          continue;
        }
        const word = segment
          .normalize('NFKC')
          .toLocaleLowerCase(language)
          .replace(/['’]s$/u, '')
          .replaceAll("'", '’');
        if (isFunction(word)) {
          before = null;
          continue;
        }
        if (isContent(word)) terms.add(word);
        if (before !== null && (isContent(word) || isContent(before)))
          terms.add(isSpaceless ? `${before}${word}` : `${before} ${word}`);
        before = word;
      }
      return terms;
    },
  };
}
