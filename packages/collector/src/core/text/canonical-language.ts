/** A page may send anything; no language's tag is longer. */
const MAX_TAG_LENGTH = 35;

/**
 * A language tag as BCP 47 writes it: `PT-br` and `pt_BR` become `pt-BR`, the old `iw` becomes `he`. Undefined where it is no
 * tag at all.
 */
export function canonicalLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || tag.length > MAX_TAG_LENGTH) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
