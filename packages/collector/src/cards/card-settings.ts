import type { Writing } from '../pages/writing.ts';
import type { Setting } from './fit-words.ts';

type Settings = readonly [Setting, ...Setting[]];

/**
 * How the words may be set, largest first. Each fits between the mark and the line on who wrote them, so a line more
 * would push that into the place's name. Arabic needs room for its marks, ideographs are as wide as they are high.
 */
const BESIDE_PHOTO: Record<Writing, Settings> = {
  alphabetic: [
    { size: 78, leading: 92, lines: 2, mark: 92 },
    { size: 52, leading: 64, lines: 3, mark: 92 },
    { size: 44, leading: 58, lines: 4, mark: 92 },
    { size: 34, leading: 48, lines: 5, mark: 72 },
  ],
  arabic: [
    { size: 60, leading: 94, lines: 2, mark: 92 },
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
    { size: 72, leading: 108, lines: 2, mark: 124 },
    { size: 46, leading: 72, lines: 3, mark: 92 },
    { size: 38, leading: 58, lines: 5, mark: 72 },
  ],
  ideographic: [
    { size: 72, leading: 104, lines: 2, mark: 124 },
    { size: 48, leading: 68, lines: 3, mark: 92 },
    { size: 38, leading: 58, lines: 5, mark: 72 },
  ],
};

export function cardSettings(card: { writing: Writing; hasPhoto: boolean }): Settings {
  return (card.hasPhoto ? BESIDE_PHOTO : ON_BRAND)[card.writing];
}
