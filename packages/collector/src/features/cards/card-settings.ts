import type { Writing } from '../../core/text/writing.ts';
import type { Setting } from './fit-words.ts';

type Settings = readonly [Setting, ...Setting[]];

/**
 * How the words may be set, largest first. Arabic needs room for its marks, ideographs are as wide as they are high. Each fits
 * between the mark and the line on who wrote them.
 */
const BESIDE_PHOTO: Record<Writing, Settings> = {
  alphabetic: [
    { size: 78, leading: 92, lines: 2, mark: 92 },
    { size: 52, leading: 64, lines: 3, mark: 92 },
    { size: 44, leading: 58, lines: 4, mark: 92 },
    { size: 34, leading: 48, lines: 5, mark: 72 },
  ],
  arabic: [
    { size: 64, leading: 98, lines: 2, mark: 92 },
    { size: 46, leading: 72, lines: 3, mark: 92 },
    { size: 38, leading: 60, lines: 4, mark: 72 },
    { size: 32, leading: 50, lines: 5, mark: 72 },
  ],
  ideographic: [
    { size: 60, leading: 88, lines: 2, mark: 92 },
    { size: 38, leading: 60, lines: 4, mark: 92 },
    { size: 32, leading: 48, lines: 5, mark: 72 },
  ],
};

const ON_BRAND: Record<Writing, Settings> = {
  alphabetic: [
    { size: 100, leading: 114, lines: 2, mark: 124 },
    { size: 78, leading: 92, lines: 3, mark: 92 },
    { size: 52, leading: 64, lines: 4, mark: 92 },
    { size: 44, leading: 58, lines: 5, mark: 72 },
  ],
  arabic: [
    { size: 78, leading: 114, lines: 2, mark: 124 },
    { size: 60, leading: 92, lines: 3, mark: 92 },
    { size: 46, leading: 72, lines: 4, mark: 72 },
    { size: 38, leading: 58, lines: 5, mark: 72 },
  ],
  ideographic: [
    { size: 78, leading: 110, lines: 2, mark: 124 },
    { size: 60, leading: 84, lines: 3, mark: 92 },
    { size: 46, leading: 68, lines: 4, mark: 92 },
    { size: 38, leading: 58, lines: 5, mark: 72 },
  ],
};

/**
 * The settings for a card, each with the lines for which there is room. `roomFor`: pixels for the lines under a mark of that
 * width. There is always one for a line of the smallest.
 */
export function cardSettings(card: { writing: Writing; hasPhoto: boolean; roomFor(mark: number): number }): Settings {
  const all = (card.hasPhoto ? BESIDE_PHOTO : ON_BRAND)[card.writing];
  const [first, ...others] = all.flatMap((setting) => {
    const lines = Math.min(setting.lines, Math.floor(card.roomFor(setting.mark) / setting.leading));
    return lines > 0 ? [{ ...setting, lines }] : [];
  });
  return first ? [first, ...others] : [{ ...(all.at(-1) ?? all[0]), lines: 1 }];
}
