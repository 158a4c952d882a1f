import type { TestedTerm } from './tested-term.ts';

export interface GatheredTheme {
  lead: TestedTerm & { q: number };
  /** What stands mostly in the same comments. */
  saidWith: string[];
}

/** From this share of its comments on, a term says what another said already. */
const SAME_COMMENTS = 0.6;
const MOST_SAID_WITH = 6;

/**
 * Terms that say the same, together: what stands mostly in the comments of another ("long wait", "queue") is told beside it. The clearest
 * leads, and alone is counted.
 */
export function gatherThemes(terms: readonly (TestedTerm & { q: number })[]): GatheredTheme[] {
  const clearest = [...terms].sort(
    (one, other) => one.p - other.p || other.mentioning.size - one.mentioning.size || (one.term < other.term ? -1 : 1),
  );
  const themes: GatheredTheme[] = [];
  for (const each of clearest) {
    const all = [...each.mentioning];
    const same = themes.find(
      ({ lead: { language, side, mentioning } }) =>
        language === each.language &&
        side === each.side &&
        all.filter((comment) => mentioning.has(comment)).length >= SAME_COMMENTS * all.length,
    );
    if (!same) themes.push({ lead: each, saidWith: [] });
    else if (same.saidWith.length < MOST_SAID_WITH) same.saidWith.push(each.term);
  }
  return themes;
}
