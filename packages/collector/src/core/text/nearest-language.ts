import { canonicalLanguage } from './canonical-language.ts';

/**
 * Which of these languages is nearest to the one that is asked for: the same, else one of the same base, and of those one in the
 * same script. `pt` finds `pt-BR`; `zh-TW` finds `zh-Hant` where it is there, else `zh-Hans`, which its readers make out better
 * than English. Undefined where none is near.
 */
export function nearestLanguage<Tag extends string>(asked: string, tags: readonly Tag[]): Tag | undefined {
  const wanted = canonicalLanguage(asked);
  if (wanted === undefined) return undefined;
  const related = tags.flatMap((tag) => {
    const canonical = canonicalLanguage(tag);
    return canonical !== undefined && baseOf(canonical) === baseOf(wanted) ? [{ tag, canonical }] : [];
  });
  if (related.length < 2) return related[0]?.tag;
  const same = related.find(({ canonical }) => canonical === wanted);
  if (same) return same.tag;
  const inScript = related.filter(({ canonical }) => scriptOf(canonical) === scriptOf(wanted));
  const near = inScript.length > 0 ? inScript : related;
  return (near.find(({ canonical }) => canonical === baseOf(wanted)) ?? near[0])?.tag;
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
