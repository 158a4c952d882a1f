import { cardColors } from '@goodword/protocol/brand-colors';

/** The card's colors where a page names a color of its own; nothing where that is none. */
export const ownColors = (color: string): string | undefined =>
  /^#[\da-f]{6}$/i.test(color) ? cardColors(color) : undefined;
