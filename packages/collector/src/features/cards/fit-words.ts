import { graphemes } from '../../core/text/graphemes.ts';
import { shorten } from '../../core/text/shorten.ts';
import { breakPoints } from './break-points.ts';
import type { Measure } from './measure-text.ts';
import type { RunStyle } from './text-runs.ts';
import { type Column, wrapText } from './wrap-text.ts';

/** One way to set the words. Pixels of the card. */
export type Setting = {
  size: number;
  leading: number;
  /** The most lines of it that the card has room for. */
  lines: number;
  /** The width of the mark above it. */
  mark: number;
};

export type FittedWords = {
  setting: Setting;
  /** Em. */
  tracking: number;
  lines: string[];
  /** The last line ends with "Read on", because something was left out. */
  isCut: boolean;
};

/** Beyond this no setting could hold it; measuring thousands of characters would only take time. */
const MAX_LENGTH = 500;
/** A whole first sentence is worth more than a longer piece of text, but not if it leaves half the card empty. */
const FULL_ENOUGH = 0.5;
/** Large type is drawn together, small type is not: −.018 em at 44 px and more, nothing at 20 px. */
const trackingAt = (size: number) => -0.018 * Math.min(1, Math.max(0, (size - 20) / 24));

/** Sets the words as large as they fit, else cuts them in the smallest setting and ends with `readOn`. */
export function fitWords(way: {
  words: string;
  settings: readonly [Setting, ...Setting[]];
  width: number;
  style: RunStyle;
  isTracked: boolean;
  readOn: string;
  language: string;
  measure: Measure;
}): FittedWords {
  const words = beginning(way.words);
  const columnOf = ({ size }: Setting): Column => ({
    width: way.width,
    style: { ...way.style, size, tracking: way.isTracked ? trackingAt(size) : 0 },
    language: way.language,
    measure: way.measure,
  });
  const result = (setting: Setting, lines: string[], isCut: boolean) => ({
    setting,
    tracking: columnOf(setting).style.tracking,
    lines,
    isCut,
  });
  const smallest = way.settings.at(-1) ?? way.settings[0];
  if (words.length === way.words.length) {
    for (const setting of way.settings) {
      if (setting !== smallest && hasWideWord(words, columnOf(setting))) continue;
      const lines = wrapText(words, columnOf(setting));
      if (lines.length <= setting.lines) return result(setting, lines, false);
    }
  }
  const withReadOn = (kept: string) => wrapText(`${kept} ${unbroken(way.readOn)}`, columnOf(smallest));
  const fits = (lines: string[]) => lines.length <= smallest.lines;

  const sentences = sentencesOf(words, way.language);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const lines = withReadOn(sentences.slice(0, count).join('').trimEnd());
    if (!fits(lines)) continue;
    if (lines.length < smallest.lines * FULL_ENOUGH) break;
    return result(smallest, lines, true);
  }
  let [fitting, failing] = [1, words.length];
  while (failing - fitting > 1) {
    const middle = Math.floor((fitting + failing) / 2);
    if (fits(withReadOn(shorten(words, middle)))) fitting = middle;
    else failing = middle;
  }
  return result(smallest, withReadOn(shorten(words, fitting)), true);
}

/** Whether a word would break inside: then smaller type is better. */
function hasWideWord(words: string, { language, measure, style, width }: Column): boolean {
  return breakPoints(words, language).some((piece) => measure(piece.trimEnd(), style) > width);
}

/** At most 500 UTF-16 units, and no half of an emoji. */
function beginning(words: string): string {
  if (words.length <= MAX_LENGTH) return words;
  let kept = '';
  for (const grapheme of graphemes(words)) {
    if (kept.length + grapheme.length > MAX_LENGTH) break;
    kept += grapheme;
  }
  return kept;
}

/** "Read on" stays on one line: its spaces become no-break spaces. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

function sentencesOf(text: string, language: string): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) => segment);
}
